/// Reads HTML and XML as the public's programs do: what is written, what attributes and comments hold, and which
/// words belong together.
///
/// It takes whatever comes; only where XML is not balanced, or brings entities of its own, is it called damaged.
/// Attributes and comments wait for the end of the block, so that they do not part the words around them.
struct MarkupReader {
  private(set) var text: LeakText
  let dialect: MarkupDialect
  /// What an XML file has open.
  private var open: [ElementName] = []
  private var waiting: [Waiting] = []
  private var place = Place(.text)
  private var index = 0
  /// For a sheet: the words that its cells count.
  private let sharedWords: [[UInt16]]
  /// Which of them it has.
  private(set) var isUsed: [Bool]
  private var cellIsShared = false
  /// Whether a Word text keeps what was changed in it (修订痕迹).
  private(set) var hasChanges = false

  /// A stretch of the source that stands in no line: an attribute's value, a comment.
  private struct Waiting {
    let place: Place
    let range: Range<Int>
  }

  private static let stops = FoldingStops("<&")

  init(
    _ bytes: [UInt8], title: String = "", _ dialect: MarkupDialect, sharedWords: [[UInt16]] = []
  ) {
    self.sharedWords = sharedWords
    self.isUsed = Array(repeating: false, count: sharedWords.count)
    self.text = LeakText(title: title, bytes)
    self.dialect = dialect
    if dialect == .word { place = Place(.paragraph) }
    text.begin(place)
    read()
  }

  private var bytes: [UInt8] { text.bytes }

  static func text(
    of bytes: [UInt8], title: String = "", _ dialect: MarkupDialect
  ) -> LeakText { MarkupReader(bytes, title: title, dialect).text }

  private mutating func read() {
    while index < bytes.count {
      index = text.fold(from: index, to: bytes.count, stoppingAt: Self.stops)
      guard index < bytes.count else { break }
      if bytes[index] == UInt8(ascii: "&") { readReference() } else { readMarkup() }
    }
    endBlock()
    if dialect.isXML, !open.isEmpty { text.isDamaged = true }
  }
}

extension MarkupReader {
  private mutating func readReference() {
    let end = min(index + 32, bytes.count)
    guard let (decoded, length) = CharacterReferences.read(bytes[index..<end]) else {
      text.fold(decoded: [UInt8(ascii: "&")], at: index)
      index += 1
      return
    }
    if dialect == .xml, decoded == [UInt8(ascii: "<")] { return readEscapedMarkup() }
    text.fold(decoded: decoded, at: index)
    index += length
  }

  /// A feed holds pages as escaped text: they are read as the pages that they are.
  private mutating func readEscapedMarkup() {
    let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    let inner = CharacterReferences.decoded(bytes[index..<end])
    text.append(MarkupReader.text(of: inner, .html), at: index)
    index = end
  }

  private mutating func readMarkup() {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch next {
    case UInt8(ascii: "!"): readDeclaration()
    case UInt8(ascii: "?"): skipThrough([UInt8(ascii: "?"), UInt8(ascii: ">")])
    case UInt8(ascii: "/"): readEndTag()
    case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"): readTag()
    default:
      text.fold(decoded: [UInt8(ascii: "<")], at: index)
      index += 1
    }
  }

  private mutating func readDeclaration() {
    if starts(with: "<!--") {
      let start = index + 4
      skipThrough(Array("-->".utf8))
      waiting.append(Waiting(place: Place(.comment), range: start..<max(start, index - 3)))
    } else if starts(with: "<![CDATA[") {
      let start = index + 9
      skipThrough(Array("]]>".utf8))
      let inner = MarkupReader.text(of: Array(bytes[start..<max(start, index - 3)]), .html)
      text.append(inner, at: start)
    } else {
      let start = index
      skipThrough([UInt8(ascii: ">")])
      if dialect.isXML, bytes[start..<index].contains(UInt8(ascii: "[")) { text.isDamaged = true }
    }
  }

  private func starts(with words: StaticString) -> Bool {
    words.withUTF8Buffer { bytes[index...].starts(with: $0) }
  }

  /// To the end of the file where the words are not found.
  private mutating func skipThrough(_ words: [UInt8]) {
    var candidate = index + 1
    while let found = bytes[candidate...].firstIndex(of: words[0]) {
      if bytes[found...].starts(with: words) {
        index = found + words.count
        return
      }
      candidate = found + 1
    }
    index = bytes.count
    if dialect.isXML { text.isDamaged = true }
  }

  private mutating func readEndTag() {
    let start = index + 2
    let end = bytes[start...].firstIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }
    let name = ElementName(localName(start..<(end ?? bytes.count)))
    index = min((end ?? bytes.count) + 1, bytes.count)
    if let end, bytes[end] == UInt8(ascii: "<") { index = end }
    if dialect.isXML, open.popLast() != name { text.isDamaged = true }
    close(name)
  }

  /// Of `w:tbl ` the letters `tbl`.
  private func localName(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let name = bytes[range].prefix { !$0.isBlank && $0 != UInt8(ascii: "/") }
    return name.firstIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
  }
}

extension MarkupReader {
  private mutating func readTag() {
    let start = index + 1
    var end = start
    while end < bytes.count, !bytes[end].isBlank, !Self.endsName(bytes[end]) { end += 1 }
    let name = ElementName(localName(start..<end))
    index = end
    let isFirst = waiting.count
    let isEmpty = readAttributes(of: Int32(start)..<Int32(end))
    let effect = dialect.effect(of: name)
    if dialect.isXML, !isEmpty { open.append(name) }
    if dialect == .word, Self.changes.contains(name) { hasChanges = true }
    begin(effect, name, ownAttributes: isFirst)
    if isEmpty, dialect.isXML { close(name) }
  }

  private static let changes: Set = [
    ElementName("ins"), ElementName("del"), ElementName("movefrom"), ElementName("moveto"),
  ]

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  /// Leaves the index after the `>`. Says whether the element is closed by the tag itself.
  private mutating func readAttributes(of element: Range<Int32>) -> Bool {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        index += 1
        return bytes[index - 2] == UInt8(ascii: "/")
      }
      if byte.isBlank || byte == UInt8(ascii: "/") {
        index += 1
      } else {
        readAttribute(of: element)
      }
    }
    if dialect.isXML { text.isDamaged = true }
    return false
  }

  private mutating func readAttribute(of element: Range<Int32>) {
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "="), !bytes[index].isBlank,
      !Self.endsName(bytes[index])
    { index += 1 }
    let name = start..<index
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return }
    index += 1
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    let value = attributeValue()
    note(name, value, of: element)
  }

  private mutating func attributeValue() -> Range<Int> {
    guard index < bytes.count else { return index..<index }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = index
      while index < bytes.count, !bytes[index].isBlank, bytes[index] != UInt8(ascii: ">") {
        index += 1
      }
      return start..<index
    }
    let start = index + 1
    let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
    index = min(end + 1, bytes.count)
    return start..<end
  }

  private mutating func note(_ name: Range<Int>, _ value: Range<Int>, of element: Range<Int32>) {
    let letters = ElementName(localName(name))
    if dialect == .sheet { noteCell(letters, value) }
    guard value.count > 1, !isNumberOfRevision(name), !isOfGrid(letters) else { return }
    var place = Place(isGeometry(letters) ? .geometry : .attribute)
    place.element = element
    place.attribute = Int32(name.lowerBound)..<Int32(name.upperBound)
    place.row = self.place.row
    waiting.append(Waiting(place: place, range: value))
  }

  /// `w:rsidR` tells in which sitting a run was typed, and nothing of a person.
  private func isNumberOfRevision(_ name: Range<Int>) -> Bool {
    dialect == .word && localName(name).starts(with: "rsid".utf8)
  }

  /// Where a cell stands and how it looks.
  private func isOfGrid(_ name: ElementName) -> Bool {
    dialect == .sheet && Self.gridNames.contains(name)
  }

  private static let gridNames: Set = [
    ElementName("r"), ElementName("s"), ElementName("t"), ElementName("spans"), ElementName("ht"),
  ]

  private func isGeometry(_ name: ElementName) -> Bool { Self.geometry.contains(name) }

  private static let geometry: Set = [
    ElementName("d"), ElementName("points"), ElementName("viewBox"), ElementName("transform"),
    ElementName("path"), ElementName("values"), ElementName("integrity"), ElementName("style"),
  ]
}

extension MarkupReader {
  private mutating func begin(
    _ effect: MarkupDialect.Effect, _ name: ElementName, ownAttributes first: Int
  ) {
    switch effect {
    case .inline: if dialect == .sheet { beginValue(name) }
    case .cell: if dialect == .sheet { beginCell() } else { text.openEntry() }
    case .lineBreak: text.mark(.lineEnd, at: index)
    case .gap: text.mark(.space, at: index)
    case .hyphen: text.mark(0x2D, at: index)
    case .outOfSight: readOutOfSight()
    case .script: readScript(name)
    case .paragraph:
      endBlock()
      place.row += 1
      beginBlock()
    case .block:
      let own = Array(waiting[first...])
      waiting.removeSubrange(first...)
      endBlock()
      if dialect == .sheet, name == Self.rowName { place.column = 0 }
      beginBlock()
      waiting += own
      if !own.isEmpty { endBlock() }
    }
  }

  private static let rowName = ElementName("row")

  private mutating func beginBlock() {
    text.openEntry()
    text.begin(place)
  }

  /// A wall, and behind it what waited for one.
  private mutating func endBlock() {
    text.mark(.wall, at: index)
    guard !waiting.isEmpty else { return }
    for one in waiting {
      text.begin(one.place)
      add(one)
      text.mark(.wall, at: one.range.upperBound)
    }
    waiting.removeAll(keepingCapacity: true)
    text.begin(place)
  }

  private mutating func add(_ one: Waiting) {
    let value = bytes[one.range]
    let isEscaped = value.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "%") }
    guard isEscaped, one.place.kind != .comment else {
      _ = text.fold(from: one.range.lowerBound, to: one.range.upperBound, stoppingAt: Self.noStops)
      return
    }
    text.fold(
      decoded: CharacterReferences.decoded(value, percents: true), at: one.range.lowerBound)
  }

  private static let noStops = FoldingStops("")

  private mutating func close(_ name: ElementName) {
    switch dialect.effect(of: name) {
    case .inline, .lineBreak, .gap, .hyphen, .outOfSight, .script: break
    case .cell:
      if dialect == .sheet { cellIsShared = false } else { text.closeEntry() }
      text.mark(.cellEnd, at: index)
    case .paragraph, .block:
      endBlock()
      text.closeEntry()
    }
  }

  /// What a paragraph keeps out of sight is read when its line is at an end.
  private mutating func readOutOfSight() {
    let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    var place = Place(.outOfSight)
    place.row = self.place.row
    if index < end { waiting.append(Waiting(place: place, range: index..<end)) }
    index = end
  }

  private mutating func readScript(_ name: ElementName) {
    let start = index
    let isStyle = name == Self.styleName
    let mark = Array((isStyle ? "</style" : "</script").utf8)
    var end = start
    while let found = bytes[end...].firstIndex(of: UInt8(ascii: "<")) {
      if bytes[found...].prefix(mark.count).elementsEqual(mark, by: { $0 | 0x20 == $1 | 0x20 }) {
        end = found
        break
      }
      end = found + 1
    }
    if end < bytes.count, !bytes[end...].starts(with: [UInt8(ascii: "<")]) { end = bytes.count }
    endBlock()
    text.begin(Place(.script))
    JSONTextReader.readScript(start..<end, into: &text)
    text.mark(.wall, at: end)
    text.begin(place)
    index = end
  }

  private static let styleName = ElementName("style")
}

extension MarkupReader {
  /// `r="B12"`, `t="s"`: before the cell itself begins.
  private mutating func noteCell(_ name: ElementName, _ value: Range<Int>) {
    switch name {
    case Self.reference:
      let letters = bytes[value].prefix { (0x41...0x5A).contains($0) }
      let digits = bytes[value].dropFirst(letters.count)
      guard digits.allSatisfy(\.isDigit), digits.count < 9, letters.count < 5 else { return }
      place.row = digits.reduce(0) { $0 * 10 + Int32($1 & 0x0F) }
      if !letters.isEmpty { place.column = letters.reduce(0) { $0 * 26 + Int32($1) - 64 } }
    case Self.type: cellIsShared = bytes[value].elementsEqual([UInt8(ascii: "s")])
    default: break
    }
  }

  private static let reference = ElementName("r")
  private static let type = ElementName("t")
  private static let value = ElementName("v")

  private mutating func beginCell() {
    var place = Place(.cell)
    place.row = self.place.row
    place.column = self.place.column
    text.begin(place)
  }

  /// A shared cell counts among the words of the workbook.
  private mutating func beginValue(_ name: ElementName) {
    guard name == Self.value else { return }
    let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    let written = String(decoding: bytes[index..<end], as: UTF8.self)
    if cellIsShared {
      if let number = Int(written), sharedWords.indices.contains(number) {
        text.anchor(index)
        text.units += sharedWords[number]
        isUsed[number] = true
      }
      index = end
    } else if written.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }),
      let number = Double(written), number.magnitude < 1e15, number.rounded() == number
    {
      text.fold(decoded: Array(String(Int(number)).utf8), at: index)
      index = end
    }
    cellIsShared = false
  }
}
