import Diagnostics

/// A template's text as cmark may see it: holes, directives and heading marks behind noncharacters.
///
/// - A line of directives alone becomes an HTML comment, which stands between blocks; among the rows
///   of a table it stays bare, and becomes a row.
/// - A line of comments alone is left out.
/// - Stars of emphasis are hidden, since the reader pairs them itself.
struct PreparedText {
  fileprivate(set) var bytes: [UInt8] = []
  fileprivate(set) var places: PlaceMap
  fileprivate(set) var marks: [Mark] = []
  fileprivate(set) var problems: [Diagnostic] = []
  /// Whether cmark had better not see the text: it nests too deep, or is too wide.
  fileprivate(set) var isRefused = false

  /// What a mark in the text stands for.
  enum Mark {
    case hole(Hole)
    case directive(Directive)
    /// `{#锚点}` after a heading.
    case anchor(String)
    /// `{-}` after a heading.
    case unnumbered
  }

  /// - Parameter segments: the parts of `file` that make up the text, without a gap between them.
  /// - Parameter isDraft: whether braces are an error, since a draft has no holes.
  init(_ file: SourceFile, segments: [Segment], isDraft: Bool) {
    self.places = PlaceMap(file)
    var preparation = Preparation(file: file, isDraft: isDraft, text: self)
    preparation.run(segments)
    self = preparation.text
  }

  /// The bytes of a line, counted from 1.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    let start = places.offset(line: number, column: 1)
    return bytes[min(start, bytes.count)...].prefix { $0 != UInt8(ascii: "\n") }
  }
}

/// The work of one preparation, line by line.
private struct Preparation {
  let file: SourceFile
  let isDraft: Bool
  var text: PreparedText
  private var line: [Token] = []
  private var table = TableWatch()

  init(file: SourceFile, isDraft: Bool, text: PreparedText) {
    self.file = file
    self.isDraft = isDraft
    self.text = text
  }

  fileprivate enum Token {
    case copy(Range<Int>)
    case mark(Int, source: Int)
    case directive(Int, source: Int)
    case comment
  }

  mutating func run(_ segments: [Segment]) {
    guard (segments.last?.range.upperBound ?? 0) <= Self.sizeLimit else {
      text.isRefused = true
      return text.problems.append(.tooLarge(at: file.location(atByte: 0)))
    }
    for segment in segments {
      switch segment {
      case .text(let range): take(range)
      case .hole(let hole, let range):
        line.append(.mark(add(.hole(hole)), source: range.lowerBound))
      case .directive(let directive, let range):
        line.append(.directive(add(.directive(directive)), source: range.lowerBound))
      case .comment: line.append(.comment)
      }
    }
    flushLine()
  }

  private static let sizeLimit = 32 << 20

  private mutating func add(_ mark: PreparedText.Mark) -> Int {
    text.marks.append(mark)
    return text.marks.count - 1
  }

  private mutating func take(_ range: Range<Int>) {
    var start = range.lowerBound
    for offset in range where file.bytes[offset] == UInt8(ascii: "\n") {
      let hasReturn = offset > start && file.bytes[offset - 1] == UInt8(ascii: "\r")
      line.append(.copy(start..<(hasReturn ? offset - 1 : offset)))
      flushLine()
      start = offset + 1
    }
    line.append(.copy(start..<range.upperBound))
  }
}

// MARK: - One line

extension Preparation {
  private mutating func flushLine() {
    defer { line = [] }
    guard !text.isRefused else { return }
    let isBare = line.allSatisfy { isInvisible($0) }
    let directives = line.compactMap { token in
      if case .directive(let number, let source) = token { (number, source) } else { nil }
    }
    if isBare && !directives.isEmpty {
      writeDirectives(directives)
    } else if isBare && line.contains(where: \.isComment) {
      return
    } else {
      writeWords()
    }
    text.bytes.append(UInt8(ascii: "\n"))
    text.places.addLine(at: text.bytes.count)
  }

  private func isInvisible(_ token: Token) -> Bool {
    switch token {
    case .copy(let range): file.bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    case .directive, .comment: true
    case .mark: false
    }
  }

  private mutating func writeDirectives(_ directives: [(Int, Int)]) {
    if case .copy(let range)? = line.first { copy(range, keepingStarsBefore: 0) }
    let isRow = table.isInside
    if !isRow { text.bytes += "<!--".utf8 }
    for (number, source) in directives { write(mark: number, source: source) }
    if !isRow { text.bytes += "-->".utf8 }
  }

  private mutating func writeWords() {
    let start = text.bytes.count
    let prefix = LinePrefix(firstCopy(), isWholeLine: line.count == 1)
    if prefix.depth > LinePrefix.depthLimit || prefix.indent > LinePrefix.indentLimit {
      refuseDepth()
    }
    let tail = takeHeadingMarks()
    for (index, token) in line.enumerated() {
      switch token {
      case .copy(let range): copy(range, keepingStarsBefore: index == 0 ? prefix.length : 0)
      case .mark(let number, let source), .directive(let number, let source):
        write(mark: number, source: source)
      case .comment: break
      }
    }
    for number in tail { write(mark: number, source: firstCopy().startIndex) }
    watchTable(text.bytes[start...].dropFirst(prefix.length))
    checkDefinition(text.bytes[start...])
  }

  private func firstCopy() -> ArraySlice<UInt8> {
    guard case .copy(let range)? = line.first else { return [] }
    return file.bytes[range]
  }

  private mutating func write(mark number: Int, source: Int) {
    text.places.add(offset: text.bytes.count, source: source, isCopy: false)
    text.bytes += MarkdownMark.bytes(number)
  }

  private mutating func refuseDepth() {
    guard !text.isRefused else { return }
    text.isRefused = true
    text.problems.append(.tooDeepNesting(at: file.location(atByte: firstCopy().startIndex)))
  }

  private mutating func watchTable(_ words: ArraySlice<UInt8>) {
    guard let mismatch = table.watch(words) else { return }
    let place = text.places.location(at: words.startIndex)
    if mismatch.columns > TableWatch.columnLimit {
      text.isRefused = true
      text.problems.append(.tooManyColumns(at: place))
    } else {
      text.problems.append(.headerMismatch(mismatch, at: place))
    }
  }

  /// `[名]: 地址` would vanish without a word.
  private mutating func checkDefinition(_ words: ArraySlice<UInt8>) {
    let words = words.drop { $0 == 0x20 }
    guard words.first == UInt8(ascii: "["), Self.isDefinition(words.dropFirst()) else { return }
    text.problems.append(.linkDefinition(at: text.places.location(at: words.startIndex)))
  }
}

extension Preparation {
  /// Whether a name without brackets of its own ends with `]:`.
  private static func isDefinition(_ words: ArraySlice<UInt8>) -> Bool {
    var isEscaped = false
    for (offset, byte) in zip(words.indices, words) {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "[") {
        return false
      } else if byte == UInt8(ascii: "]") {
        return words[(offset + 1)...].first == UInt8(ascii: ":")
      }
    }
    return false
  }
}

// MARK: - Heading marks

extension Preparation {
  /// Takes `{#锚点}` and `{-}` off the end of a heading's line; the numbers of their marks.
  private mutating func takeHeadingMarks() -> [Int] {
    let isHeading = firstCopy().drop { $0 == 0x20 }.first == UInt8(ascii: "#")
    guard isHeading, case .copy(var range)? = line.last else { return [] }
    var numbers: [Int] = []
    while let (mark, start) = headingMark(in: range) {
      numbers.append(add(mark))
      let words = file.bytes[range.lowerBound..<start]
      range = range.lowerBound..<(start - words.reversed().prefix { $0 == 0x20 }.count)
    }
    line[line.count - 1] = .copy(range)
    return numbers
  }

  private func headingMark(in range: Range<Int>) -> (PreparedText.Mark, start: Int)? {
    let words = file.bytes[range]
    let trimmed = words.dropLast(words.reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count)
    guard trimmed.last == UInt8(ascii: "}"), let open = trimmed.lastIndex(of: UInt8(ascii: "{")),
      open > trimmed.startIndex ? trimmed[open - 1] == 0x20 : true
    else { return nil }
    let name = trimmed[(open + 1)...].dropLast()
    if name.elementsEqual([UInt8(ascii: "-")]) { return (.unnumbered, open) }
    guard name.first == UInt8(ascii: "#"), name.count > 1, !name.contains(0x20) else { return nil }
    return (.anchor(String(decoding: name.dropFirst(), as: UTF8.self)), open)
  }
}

// MARK: - Bytes

extension Preparation {
  /// Copies words, hiding stars and replacing what the marks need for themselves.
  private mutating func copy(_ range: Range<Int>, keepingStarsBefore prefix: Int) {
    text.places.add(offset: text.bytes.count, source: range.lowerBound, isCopy: true)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = file.bytes[offset]
      let next = offset + 1 < range.upperBound ? file.bytes[offset + 1] : nil
      switch byte {
      case UInt8(ascii: "\\") where next?.isASCIIPunctuation ?? false:
        text.bytes += file.bytes[offset...offset + 1]
        offset += 2
      case UInt8(ascii: "*") where offset - range.lowerBound >= prefix:
        substitute(MarkdownMark.starBytes, for: 1, at: &offset)
      case 0xEF where isReserved(at: offset, before: range.upperBound):
        text.problems.append(.reserved(at: file.location(atByte: offset)))
        substitute([0xEF, 0xBF, 0xBD], for: 3, at: &offset)
      default:
        if byte == UInt8(ascii: "{"), isDraft { checkBraces(next, at: offset) }
        text.bytes.append(byte)
        offset += 1
      }
    }
  }

  private mutating func substitute(_ bytes: [UInt8], for count: Int, at offset: inout Int) {
    text.places.add(offset: text.bytes.count, source: offset, isCopy: false)
    text.bytes += bytes
    offset += count
    text.places.add(offset: text.bytes.count, source: offset, isCopy: true)
  }

  private func isReserved(at offset: Int, before end: Int) -> Bool {
    offset + 2 < end && file.bytes[offset + 1] == 0xB7
      && (0x90...0xAF).contains(file.bytes[offset + 2])
  }

  private mutating func checkBraces(_ next: UInt8?, at offset: Int) {
    guard next == UInt8(ascii: "{") || next == UInt8(ascii: "%") else { return }
    text.problems.append(.bracesInDraft(at: file.location(atByte: offset)))
  }
}

extension Preparation.Token {
  fileprivate var isComment: Bool {
    if case .comment = self { true } else { false }
  }
}

extension UInt8 {
  fileprivate var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.too-large", "文件超过32 MB，不像是一份公文", at: location,
      suggestion: "检查是否选错了文件")
  }

  static func tooDeepNesting(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.too-deep", "这一行的列表或引用嵌套过深", at: location,
      suggestion: "删去多余的列表标记或行首空格；公文的列表一般不超过两层")
  }

  fileprivate static func tooManyColumns(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.too-many-columns", "表格超过\(TableWatch.columnLimit)列", at: location,
      suggestion: "拆成几张表")
  }

  fileprivate static func headerMismatch(
    _ mismatch: TableWatch.Mismatch, at location: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "markdown.table-header",
      "表头有\(mismatch.header)格，分隔行有\(mismatch.columns)格，不成表格", at: location,
      suggestion: "让表头与下面的分隔行格数相同，如“| 名称 | 数量 |”配“| --- | --- |”")
  }

  fileprivate static func linkDefinition(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.link-definition", "这里的“[名称]: 地址”是链接定义，不会印出来", at: location,
      suggestion: "把链接写成“[文字](地址)”；若是正文，在“[”前加“\\”")
  }

  fileprivate static func reserved(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown.noncharacter", "此处有不可见的非字符（U+FDD0—U+FDEF）", at: location,
      suggestion: "删去它")
  }

  static func bracesInDraft(at location: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "draft.hole", "文稿里不能有模板的“{{”或“{%”", at: location,
      suggestion: "填上内容；若要印出花括号，写成“{\\{”或“{\\%”")
  }
}
