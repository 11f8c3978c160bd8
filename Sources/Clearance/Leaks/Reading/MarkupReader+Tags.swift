/// A tag that begins, and its attributes.
extension MarkupReader {
  mutating func readTag() {
    let start = index + 1
    let name = ElementName(source, at: start, endingAt: &index)
    let isFirst = waiting.count
    let isEmpty = readAttributes(of: Int32(truncatingIfNeeded: start))
    let effect = dialect.effect(of: name)
    if dialect.isXML, !isEmpty { open.append(name) }
    if dialect == .word, Self.changes.contains(name) { hasChanges = true }
    begin(effect, name, ownAttributes: isFirst)
    if isEmpty, dialect.isXML { close(name) }
  }

  private static let changes = [
    ElementName("ins"), ElementName("del"), ElementName("movefrom"), ElementName("moveto"),
  ]

  /// Leaves the index after the `>`. Says whether the element is closed by the tag itself.
  mutating func readAttributes(of element: Int32) -> Bool {
    while index < source.count {
      let byte = source[index]
      if byte == UInt8(ascii: ">") {
        index += 1
        return source[index - 2] == UInt8(ascii: "/")
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

  mutating func readAttribute(of element: Int32) {
    let start = index
    let name = ElementName(source, at: start, endingAt: &index)
    if index == start { index += 1 }
    skipBlanks()
    guard index < source.count, source[index] == UInt8(ascii: "=") else { return }
    index += 1
    skipBlanks()
    let value = attributeValue()
    note(name, at: start, value, of: element)
  }

  private mutating func skipBlanks() {
    while index < source.count, source[index].isBlank { index += 1 }
  }

  mutating func attributeValue() -> Range<Int> {
    guard index < source.count else { return index..<index }
    let quote = source[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = index
      while index < source.count, !source[index].isBlank, source[index] != UInt8(ascii: ">") {
        index += 1
      }
      return start..<index
    }
    let start = index + 1
    let end = source.next(quote, from: start)
    index = min(end + 1, source.count)
    return start..<end
  }

  mutating func note(
    _ name: ElementName, at start: Int, _ value: Range<Int>, of element: Int32
  ) {
    if dialect == .sheet { noteCell(name, value) }
    guard value.count > 1, !isNumberOfRevision(name), !isOfGrid(name) else { return }
    var place = Place(Self.geometry.contains(name) ? .geometry : .attribute)
    place.element = element
    place.attribute = Int32(truncatingIfNeeded: start)
    place.row = self.place.row
    waiting.append(Waiting(place: place, range: value))
  }

  /// `w:rsidR` tells in which sitting a run was typed, and nothing of a person.
  func isNumberOfRevision(_ name: ElementName) -> Bool {
    dialect == .word && name.starts(with: Self.revision)
  }

  private static let revision = ElementName("rsid")

  /// Where a cell stands and how it looks.
  func isOfGrid(_ name: ElementName) -> Bool {
    dialect == .sheet && Self.gridNames.contains(name)
  }

  private static let gridNames = [
    ElementName("r"), ElementName("s"), ElementName("t"), ElementName("spans"), ElementName("ht"),
  ]

  private static let geometry = [
    ElementName("d"), ElementName("points"), ElementName("viewBox"), ElementName("transform"),
    ElementName("path"), ElementName("values"), ElementName("integrity"), ElementName("style"),
  ]
}
