/// A tag that begins, and its attributes.
extension MarkupReader {
  mutating func readTag() {
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
  mutating func readAttributes(of element: Range<Int32>) -> Bool {
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

  mutating func readAttribute(of element: Range<Int32>) {
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

  mutating func attributeValue() -> Range<Int> {
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

  mutating func note(_ name: Range<Int>, _ value: Range<Int>, of element: Range<Int32>) {
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
  func isNumberOfRevision(_ name: Range<Int>) -> Bool {
    dialect == .word && localName(name).starts(with: "rsid".utf8)
  }

  /// Where a cell stands and how it looks.
  func isOfGrid(_ name: ElementName) -> Bool {
    dialect == .sheet && Self.gridNames.contains(name)
  }

  private static let gridNames: Set = [
    ElementName("r"), ElementName("s"), ElementName("t"), ElementName("spans"), ElementName("ht"),
  ]

  func isGeometry(_ name: ElementName) -> Bool { Self.geometry.contains(name) }

  private static let geometry: Set = [
    ElementName("d"), ElementName("points"), ElementName("viewBox"), ElementName("transform"),
    ElementName("path"), ElementName("values"), ElementName("integrity"), ElementName("style"),
  ]
}
