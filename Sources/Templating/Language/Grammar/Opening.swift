/// The sign that begins something in a template.
enum Opening: Equatable {
  case hole
  case directive
  case comment
  /// `｛｛`, `｛%` or `{％`, typed with a Chinese input method, and the sign that was meant.
  case fullWidth(String, meant: String)

  /// What the bytes begin with; their first is `{` or begins `｛`. Nil for a brace of the text's own.
  init?(in bytes: ArraySlice<UInt8>) {
    let head = String(decoding: bytes.prefix(6), as: UTF8.self).prefix(2)
    switch head {
    case "{{": self = .hole
    case "{%": self = .directive
    case "{#" where Self.isAnchor(bytes): return nil
    case "{#": self = .comment
    case "｛｛", "｛{", "{｛": self = .fullWidth(String(head), meant: "{{")
    case "｛%", "｛％", "{％": self = .fullWidth(String(head), meant: "{%")
    case "｛#", "｛＃", "{＃": self = .fullWidth(String(head), meant: "{#")
    case _: return nil
    }
  }

  /// `{#工作目标}` after a heading of Markdown: a word and no `#` before the brace.
  private static func isAnchor(_ bytes: ArraySlice<UInt8>) -> Bool {
    let name = bytes.dropFirst(2).prefix(200).prefix { $0 > 0x20 && $0 != UInt8(ascii: "}") }
    return !name.isEmpty && name.last != UInt8(ascii: "#")
      && bytes[name.endIndex...].first == UInt8(ascii: "}")
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

  var unclosedID: String {
    switch self {
    case .hole, .fullWidth: "template.unclosed-hole"
    case .directive: "template.unclosed-tag"
    case .comment: "template.unclosed-comment"
    }
  }
}
