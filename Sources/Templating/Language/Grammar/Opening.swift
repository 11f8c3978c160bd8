/// The sign that begins something in a template.
enum Opening: Equatable {
  case hole
  case directive
  case comment
  /// `｛｛`, `｛%` or `{％`, typed with a Chinese input method, and the sign that was meant.
  case fullWidth(String, meant: String)

  /// What the bytes begin with; their first is `{` or begins `｛`. Nil for a brace of the text's own.
  init?(in bytes: ArraySlice<UInt8>) {
    guard bytes.first == UInt8(ascii: "{"), let second = bytes.dropFirst().first, second < 0x80
    else {
      self.init(fullWidth: bytes)
      return
    }
    switch second {
    case UInt8(ascii: "{"): self = .hole
    case UInt8(ascii: "%"): self = .directive
    case UInt8(ascii: "#") where Self.isAnchor(bytes): return nil
    case UInt8(ascii: "#"): self = .comment
    case _: return nil
    }
  }

  /// `{#工作目标}` after a heading of Markdown: a word and no `#` before the brace.
  private static func isAnchor(_ bytes: ArraySlice<UInt8>) -> Bool {
    let name = bytes.dropFirst(2).prefix(200).prefix { $0 > 0x20 && $0 != UInt8(ascii: "}") }
    return !name.isEmpty && name.last != UInt8(ascii: "#")
      && bytes[name.endIndex...].first == UInt8(ascii: "}")
  }

  private init?(fullWidth bytes: ArraySlice<UInt8>) {
    let head = String(decoding: bytes.prefix(6), as: UTF8.self).unicodeScalars.prefix(2)
    let written = String(String.UnicodeScalarView(head))
    switch written {
    case "｛｛", "｛{", "{｛": self = .fullWidth(written, meant: "{{")
    case "｛%", "｛％", "{％": self = .fullWidth(written, meant: "{%")
    case "｛#", "｛＃", "{＃": self = .fullWidth(written, meant: "{#")
    case _: return nil
    }
  }

  var sign: String {
    switch self {
    case .hole: "{{"
    case .directive: "{%"
    case .comment: "{#"
    case .fullWidth(let written, _): written
    }
  }

  var closing: String {
    switch self {
    case .hole, .fullWidth: "}}"
    case .directive: "%}"
    case .comment: "#}"
    }
  }

  /// The first byte of the closing sign.
  var closingByte: UInt8 {
    switch self {
    case .hole, .fullWidth: UInt8(ascii: "}")
    case .directive: UInt8(ascii: "%")
    case .comment: UInt8(ascii: "#")
    }
  }

  var unclosedID: String {
    switch self {
    case .hole, .fullWidth: "template.unclosed-hole"
    case .directive: "template.unclosed-tag"
    case .comment: "template.unclosed-comment"
    }
  }
}
