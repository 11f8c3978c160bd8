/// What begins with `&` or `<`: references, declarations, comments, tags that end.
extension MarkupReader {
  mutating func readReference() {
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
  mutating func readEscapedMarkup() {
    let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    let inner = CharacterReferences.decoded(bytes[index..<end])
    text.append(MarkupReader.text(of: inner, .html), at: index)
    index = end
  }

  mutating func readMarkup() {
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

  mutating func readDeclaration() {
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

  func starts(with words: StaticString) -> Bool {
    words.withUTF8Buffer { bytes[index...].starts(with: $0) }
  }

  /// To the end of the file where the words are not found.
  mutating func skipThrough(_ words: [UInt8]) {
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

  mutating func readEndTag() {
    let start = index + 2
    let end = bytes[start...].firstIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }
    let name = ElementName(localName(start..<(end ?? bytes.count)))
    index = min((end ?? bytes.count) + 1, bytes.count)
    if let end, bytes[end] == UInt8(ascii: "<") { index = end }
    if dialect.isXML, open.popLast() != name { text.isDamaged = true }
    close(name)
  }

  /// Of `w:tbl ` the letters `tbl`.
  func localName(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let name = bytes[range].prefix { !$0.isBlank && $0 != UInt8(ascii: "/") }
    return name.firstIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
  }
}
