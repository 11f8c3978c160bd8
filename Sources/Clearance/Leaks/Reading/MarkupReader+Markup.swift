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
    let end = source.next(UInt8(ascii: "<"), from: index)
    let inner = CharacterReferences.decoded(bytes[index..<end])
    text.append(MarkupReader.text(of: LeakText(inner), .html), at: index)
    index = end
  }

  mutating func readMarkup() {
    let next = index + 1 < source.count ? source[index + 1] : 0
    switch next {
    case UInt8(ascii: "!"): readDeclaration()
    case UInt8(ascii: "?"): skipThrough("?>")
    case UInt8(ascii: "/"): readEndTag()
    case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"): readTag()
    default:
      text.fold(decoded: [UInt8(ascii: "<")], at: index)
      index += 1
    }
  }

  mutating func readDeclaration() {
    if source.starts(with: "<!--", at: index) {
      let start = index + 4
      skipThrough("-->")
      waiting.append(Waiting(place: Place(.comment), range: start..<max(start, index - 3)))
    } else if source.starts(with: "<![CDATA[", at: index) {
      let start = index + 9
      skipThrough("]]>")
      let inner = MarkupReader.text(
        of: LeakText(Array(bytes[start..<max(start, index - 3)])), .html)
      text.append(inner, at: start)
    } else {
      let start = index
      skipThrough(">")
      if dialect.isXML, bytes[start..<index].contains(UInt8(ascii: "[")) { text.isDamaged = true }
    }
  }

  /// To the end of the file where the words are not found.
  mutating func skipThrough(_ mark: StaticString) {
    let found = source.next(mark, from: index + 1)
    index = min(found + mark.utf8CodeUnitCount, source.count)
    if dialect.isXML, found == source.count { text.isDamaged = true }
  }

  mutating func readEndTag() {
    let name = ElementName(source, at: index + 2, endingAt: &index)
    while index < source.count, source[index] != UInt8(ascii: ">"),
      source[index] != UInt8(ascii: "<")
    { index += 1 }
    if index < source.count, source[index] == UInt8(ascii: ">") { index += 1 }
    if dialect.isXML, open.popLast() != name { text.isDamaged = true }
    close(name)
  }
}
