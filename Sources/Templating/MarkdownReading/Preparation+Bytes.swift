import Diagnostics

extension Preparation {
  /// Copies words, hiding stars and replacing what the marks need for themselves.
  mutating func copy(_ range: Range<Int>, keepingStarsBefore prefix: Int) {
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
      case UInt8(ascii: "<") where isDeclaration(next, at: offset):
        let words = declaration(at: offset, before: range.upperBound)
        report(at: offset) { .rawHTML(words, at: $0) }
        substitute([UInt8(ascii: "\\"), byte], for: 1, at: &offset)
      case 0xEF where isReserved(at: offset, before: range.upperBound):
        report(at: offset) { .reserved(at: $0) }
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

  private mutating func report(at offset: Int, _ problem: (TextLocation) -> Diagnostic) {
    guard !text.problems.isFull else { return }
    text.problems.gather(problem(file.location(atByte: offset)))
  }

  /// `<?`, `<!A` and `<![`: HTML that no draft needs, and for whose end cmark looks anew at each.
  private func isDeclaration(_ next: UInt8?, at offset: Int) -> Bool {
    if next == UInt8(ascii: "?") { return true }
    guard next == UInt8(ascii: "!"), offset + 2 < file.bytes.count else { return false }
    return file.bytes[offset + 2] == UInt8(ascii: "[") || file.bytes[offset + 2].isASCIILetter
  }

  /// As much of it as a message shows.
  private func declaration(at offset: Int, before end: Int) -> String {
    let words = file.bytes[offset..<end].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
    return String(decoding: words.prefix(60), as: UTF8.self)
  }

  private func isReserved(at offset: Int, before end: Int) -> Bool {
    offset + 2 < end && file.bytes[offset + 1] == 0xB7
      && (0x90...0xAF).contains(file.bytes[offset + 2])
  }

  private mutating func checkBraces(_ next: UInt8?, at offset: Int) {
    guard next == UInt8(ascii: "{") || next == UInt8(ascii: "%") else { return }
    report(at: offset) { .bracesInDraft(at: $0) }
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (0x41...0x5A).contains(self & 0xDF) }

  fileprivate var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
