/// HTML as it grows. Words of a document enter by `text` alone, which escapes them.
struct HTMLBuffer {
  private(set) var bytes: [UInt8] = []

  /// Markup of ours.
  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  mutating func append(_ markup: [UInt8]) { bytes.append(contentsOf: markup) }

  /// Words, as the content of an element or the value of a quoted attribute.
  mutating func text(_ words: String) {
    var words = words
    words.withUTF8 { utf8 in
      var start = 0
      for (index, byte) in utf8.enumerated() {
        guard let replacement = Self.replacement(of: byte) else { continue }
        bytes.append(contentsOf: utf8[start..<index])
        bytes.append(contentsOf: replacement.utf8)
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }

  /// Control characters were reported when the text was read; none may reach a page.
  private static func replacement(of byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"): nil
    case 0..<0x20, 0x7F: "\u{FFFD}"
    case _: nil
    }
  }
}

extension HTMLBuffer {
  /// An element on a line of its own: `<p class="gw-date">…</p>`.
  mutating func element(_ name: String, _ className: String, _ content: (inout HTMLBuffer) -> Void)
  {
    raw("<\(name) class=\"\(className)\">")
    content(&self)
    raw("</\(name)>\n")
  }

  /// The same around elements that stand on lines of their own.
  mutating func container(
    _ name: String, _ className: String, _ content: (inout HTMLBuffer) -> Void
  ) {
    raw("<\(name) class=\"\(className)\">\n")
    content(&self)
    raw("</\(name)>\n")
  }
}
