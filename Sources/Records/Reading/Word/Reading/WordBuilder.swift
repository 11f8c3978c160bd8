import OfficePackaging

/// A file while its parts are read one after another.
struct WordBuilder {
  /// A text of a thousand pages has some ten thousand.
  static let paragraphLimit = 100_000

  private(set) var paragraphs: [WordParagraph] = []
  var tables: [WordTable?] = []
  var shapes: [WordShape?] = []
  var sections: [WordSection] = []
  /// More paragraphs than the limit: the rest was not read.
  private(set) var isFull = false
  var part = 0
  private var textBoxCount = 0
  private var styles: WordStyles
  private let lists: WordLists
  private var counter: WordListCounter
  private var contents = WordContentReader()

  /// Where a paragraph is read.
  struct Room {
    let place: WordPlace.Room
    /// That of the table around it.
    var tableStyle: String?
    /// Whether a table here stands in a cell of another.
    var isCell = false
    var paragraphCount = 0

    init(_ place: WordPlace.Room, tableStyle: String? = nil, isCell: Bool = false) {
      self.place = place
      self.tableStyle = tableStyle
      self.isCell = isCell
    }
  }

  init(styles: WordStyles, lists: WordLists) {
    self.styles = styles
    self.lists = lists
    self.counter = WordListCounter(lists)
  }

  /// Reads what a body, a cell, a text box or a header holds.
  mutating func blocks(of element: XMLElement, in room: inout Room) -> [WordBlock] {
    var blocks: [WordBlock] = []
    for child in element.content where !isFull { read(child, in: &room, to: &blocks) }
    return blocks
  }

  private mutating func read(
    _ element: XMLElement, in room: inout Room, to blocks: inout [WordBlock]
  ) {
    switch element.name {
    case "w:p":
      guard !element.isDeletedParagraph else { return }
      blocks.append(.paragraph(paragraph(element, in: &room)))
    case "w:tbl": blocks.append(.table(table(element, in: room)))
    case "w:sdt":
      if let content = element.first("w:sdtContent") {
        blocks += self.blocks(of: content, in: &room)
      }
    case "w:customXml", "w:ins", "w:moveTo", "w:smartTag":
      blocks += self.blocks(of: element, in: &room)
    default: break
    }
  }
}

// MARK: Paragraphs

extension WordBuilder {
  private mutating func paragraph(_ element: XMLElement, in room: inout Room) -> Int {
    let index = paragraphs.count
    guard index < Self.paragraphLimit else {
      isFull = true
      return index - 1
    }
    room.paragraphCount += 1
    let content = contents.content(of: element)
    let own = element.first("w:pPr")
    let look = styles.look(of: own?.first("w:pStyle")?.value, in: room.tableStyle)
    let properties = properties(look, own)
    let found = content.drawings.flatMap(FoundShape.all)
    let firstShape = shapes.count
    shapes += [WordShape?](repeating: nil, count: found.count)
    paragraphs.append(
      WordParagraph(
        index: index, place: WordPlace(room: room.place, number: room.paragraphCount),
        text: content.text, label: properties.numbering.flatMap { counter.label(for: $0) },
        properties: properties, runs: runs(of: content, look), fields: content.fields,
        shapes: Array(firstShape..<firstShape + found.count), section: sections.count,
        node: WordNode(part: part, node: element.node)))
    for (number, shape) in found.enumerated() {
      shapes[firstShape + number] = self.shape(shape, firstShape + number, on: index)
    }
    if room.place == .body, let section = own?.first("w:sectPr") { end(section) }
    return index
  }

  private func properties(_ look: WordStyles.Look, _ own: XMLElement?) -> WordParagraphProperties {
    var properties = look.paragraph
    properties.mark = look.letters
    guard let own else { return properties }
    lists.applyIndent(of: own, to: &properties)
    properties.apply(own)
    if let letters = own.first("w:rPr") { properties.mark = self.letters(letters, over: look) }
    return properties
  }

  private func letters(_ own: XMLElement?, over look: WordStyles.Look) -> WordRunProperties {
    var letters = look.letters
    guard let own else { return letters }
    if let style = own.first("w:rStyle")?.value {
      styles.apply(characterStyle: style, to: &letters)
    }
    letters.apply(own, themes: styles.themes)
    return letters
  }

  /// Words outside all runs, as in a formula, look as the style says.
  private func runs(of content: WordContent, _ look: WordStyles.Look) -> [WordRun] {
    var runs: [WordRun] = []
    var end = 0
    for (range, element) in content.runs {
      if range.lowerBound > end {
        runs.append(WordRun(range: end..<range.lowerBound, properties: look.letters))
      }
      let letters = letters(element.first("w:rPr"), over: look)
      runs.append(WordRun(range: range, properties: letters))
      end = range.upperBound
    }
    if content.count > end {
      runs.append(WordRun(range: end..<content.count, properties: look.letters))
    }
    return runs
  }

  private mutating func shape(_ found: FoundShape, _ index: Int, on anchor: Int) -> WordShape {
    var blocks: [WordBlock] = []
    if let words = found.words {
      textBoxCount += 1
      // A text box has fields of its own; those around it go on after it.
      let outside = contents
      contents = WordContentReader()
      var room = Room(.textBox(textBoxCount))
      blocks = self.blocks(of: words, in: &room)
      contents = outside
    }
    return WordShape(
      index: index, kind: found.kind, anchor: anchor, isInline: found.isInline, x: found.x,
      y: found.y, width: found.width, height: found.height, lineColor: found.lineColor,
      lineWidth: found.lineWidth, blocks: blocks)
  }
}

// MARK: Sections

extension WordBuilder {
  /// Ends the section that the paragraphs since the last one stand in.
  mutating func end(_ element: XMLElement?) {
    var section = WordSection()
    if let element {
      section.apply(element)
      section.node = WordNode(part: part, node: element.node)
    }
    section.paragraphs = (sections.last?.paragraphs.upperBound ?? 0)..<paragraphs.count
    sections.append(section)
  }

  /// What stands outside the text, or after its last section, belongs to that.
  func settled(_ paragraphs: [WordParagraph]) -> [WordParagraph] {
    let last = max(0, sections.count - 1)
    return paragraphs.map { $0.section <= last ? $0 : $0.inSection(last) }
  }
}

extension XMLElement {
  /// Whether a revision takes away the paragraph with all that is in it.
  fileprivate var isDeletedParagraph: Bool {
    guard let mark = first("w:pPr")?.first("w:rPr"), mark.first("w:del") != nil else {
      return false
    }
    let isKept = { (child: XMLElement) in
      ["w:r", "w:ins", "w:hyperlink", "w:sdt", "w:fldSimple"].contains(child.name)
    }
    return !content.contains(where: isKept)
  }
}

extension WordParagraph {
  fileprivate func inSection(_ section: Int) -> WordParagraph {
    WordParagraph(
      index: index, place: place, text: text, label: label, properties: properties, runs: runs,
      fields: fields, shapes: shapes, section: section, node: node)
  }
}
