import OfficePackaging

/// Reads paragraphs one after another; a field may begin in one and end in another.
struct WordContentReader {
  private struct OpenField {
    var instruction = ""
    var isResult = false
    var start: Int
    /// The run that it begins with; nil where that was in another paragraph.
    var opening: XMLElement?
  }

  private var fields: [OpenField] = []
  private var content = WordContent()
  /// Of `fields`, those whose instruction goes on: words in it are not printed.
  private var instructionCount = 0
  /// Fields within each other beyond this are a slip or an attack.
  private static let fieldLimit = 64

  mutating func content(of paragraph: XMLElement) -> WordContent {
    content = WordContent()
    for index in fields.indices { (fields[index].start, fields[index].opening) = (0, nil) }
    read(paragraph.content)
    return content
  }

  private mutating func read(_ elements: [XMLElement]) {
    for element in elements { read(element) }
  }

  private mutating func read(_ element: XMLElement) {
    switch element.name {
    case "w:r": read(run: element)
    case "w:ins", "w:moveTo", "w:hyperlink", "w:smartTag", "w:customXml", "w:bdo", "w:dir":
      read(element.content)
    case "w:sdt": read(element.first("w:sdtContent")?.content ?? [])
    case "w:fldSimple": readSimpleField(element)
    case "m:oMath", "m:oMathPara": readFormula(element, in: element)
    default: break
    }
  }

  private mutating func readSimpleField(_ element: XMLElement) {
    let start = content.count
    read(element.content)
    let words = (element["w:instr"] ?? "").trimmedOfSpaces
    content.fields.append(WordField(instruction: words, range: start..<content.count))
    content.fieldBounds.append(
      WordContent.FieldBounds(range: start..<content.count, first: element, last: element))
  }

  /// The letters of a formula, one after another.
  private mutating func readFormula(_ element: XMLElement, in formula: XMLElement) {
    for child in element.content {
      if child.name == "m:t" {
        add(child.text, child, formula)
      } else {
        readFormula(child, in: formula)
      }
    }
  }

  private mutating func read(run: XMLElement) {
    let start = content.count
    readContent(of: run, in: run)
    if content.count > start { content.runs.append((start..<content.count, run)) }
  }

  private mutating func readContent(of element: XMLElement, in run: XMLElement) {
    for child in element.content { read(child, in: run) }
  }

  private mutating func read(_ element: XMLElement, in run: XMLElement) {
    switch element.name {
    case "w:t": add(element.words, element, run)
    case "w:tab", "w:ptab": add("\t", element, run)
    case "w:br": add(element.breakSign, element, run)
    case "w:cr": add("\u{0B}", element, run)
    case "w:noBreakHyphen": add("\u{2011}", element, run)
    case "w:sym": add(element.symbol, element, run)
    case "w:pgNum": add("1", element, run)
    case "w:fldChar": read(fieldSign: element["w:fldCharType"], in: run)
    case "w:instrText":
      if !fields.isEmpty { fields[fields.count - 1].instruction += element.text }
    case "w:ruby": readBase(of: element, in: run)
    case "w:drawing", "w:pict", "w:object":
      if instructionCount == 0 { content.drawings.append(element) }
    default: break
    }
  }

  /// What the pinyin stands above.
  private mutating func readBase(of ruby: XMLElement, in run: XMLElement) {
    for inner in ruby.first("w:rubyBase")?.all("w:r") ?? [] { readContent(of: inner, in: run) }
  }

  private mutating func read(fieldSign: String?, in run: XMLElement) {
    switch fieldSign {
    case "begin" where fields.count < Self.fieldLimit:
      fields.append(OpenField(start: content.count, opening: run))
      instructionCount += 1
    case "separate": beginResult()
    case "end": endField(in: run)
    default: break
    }
  }

  private mutating func beginResult() {
    guard let field = fields.last, !field.isResult else { return }
    fields[fields.count - 1].isResult = true
    fields[fields.count - 1].start = content.count
    instructionCount -= 1
  }

  private mutating func endField(in run: XMLElement) {
    guard let field = fields.popLast() else { return }
    if !field.isResult { instructionCount -= 1 }
    let start = field.isResult ? min(field.start, content.count) : content.count
    content.fields.append(
      WordField(instruction: field.instruction.trimmedOfSpaces, range: start..<content.count))
    if let first = field.opening {
      content.fieldBounds.append(
        WordContent.FieldBounds(range: start..<content.count, first: first, last: run))
    }
  }

  private mutating func add(_ words: String, _ element: XMLElement, _ run: XMLElement) {
    guard !words.isEmpty, instructionCount == 0 else { return }
    let end = content.count + words.unicodeScalars.count
    content.text += words
    content.pieces.append(
      WordContent.Piece(range: content.count..<end, element: element, run: run))
    content.count = end
  }
}
