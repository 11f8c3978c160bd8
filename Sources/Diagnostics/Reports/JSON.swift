/// A JSON text that keeps the order of its members, so that the same findings are the same bytes.
package indirect enum JSON: Sendable, Hashable {
  case string(String)
  case integer(Int)
  case flag(Bool)
  case array([JSON])
  case object([Member])

  package struct Member: Sendable, Hashable {
    package let key: String
    package let value: JSON

    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }
}

extension JSON {
  /// Two blanks a level, and a line feed at the end.
  package var text: String {
    var text = ""
    write(to: &text, indentation: 0)
    return text + "\n"
  }

  private func write(to text: inout String, indentation: Int) {
    switch self {
    case .string(let string): text.appendQuoted(string)
    case .integer(let integer): text += String(integer)
    case .flag(let flag): text += flag ? "true" : "false"
    case .array(let items):
      Self.write(items, between: "[", "]", to: &text, indentation) { item, text, level in
        item.write(to: &text, indentation: level)
      }
    case .object(let members):
      Self.write(members, between: "{", "}", to: &text, indentation) { member, text, level in
        text.appendQuoted(member.key)
        text += ": "
        member.value.write(to: &text, indentation: level)
      }
    }
  }

  private static func write<Part>(
    _ parts: [Part], between opening: String, _ closing: String, to text: inout String,
    _ indentation: Int, each: (Part, inout String, Int) -> Void
  ) {
    text += opening
    for (number, part) in parts.enumerated() {
      text += number == 0 ? "\n" : ",\n"
      text.append(contentsOf: repeatElement(" ", count: 2 * indentation + 2))
      each(part, &text, indentation + 1)
    }
    if !parts.isEmpty {
      text += "\n"
      text.append(contentsOf: repeatElement(" ", count: 2 * indentation))
    }
    text += closing
  }
}

extension String {
  fileprivate mutating func appendQuoted(_ string: String) {
    self += "\""
    for scalar in string.unicodeScalars { appendEscaped(scalar) }
    self += "\""
  }

  private mutating func appendEscaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": self += "\\\""
    case "\\": self += "\\\\"
    case "\n": self += "\\n"
    case "\t": self += "\\t"
    // JavaScript once took the last two for the end of a line.
    case "\0"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      self += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: unicodeScalars.append(scalar)
    }
  }
}
