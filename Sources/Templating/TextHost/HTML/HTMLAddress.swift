/// Writes words as an address, or a part of one, into a quoted attribute.
///
/// Only `http`, `https` and `mailto` may lead out of the site; no value can choose another scheme, or
/// another host where the template has begun a path.
enum HTMLAddress {
  static let schemes = ["http", "https", "mailto"]

  /// A whole address.
  ///
  /// - Returns: false where the address must not be followed; nothing is written then.
  static func append(_ words: String, to output: inout [UInt8]) -> Bool {
    guard isAllowed(words) else { return false }
    append(words, to: &output) { $0.isUnreserved || $0.isReserved || $0 == UInt8(ascii: "%") }
    return true
  }

  /// A part of a path. It cannot begin with `/`, which after another would name a host.
  static func appendPath(_ words: String, to output: inout [UInt8]) {
    let slashes = words.utf8.prefix { $0 == UInt8(ascii: "/") }.count
    for _ in 0..<slashes { output.append(contentsOf: "%2F".utf8) }
    let rest = String(decoding: words.utf8.dropFirst(slashes), as: UTF8.self)
    append(rest, to: &output) { $0.isUnreserved || $0 == UInt8(ascii: "/") }
  }

  /// A value after `?` or `#`.
  static func appendQuery(_ words: String, to output: inout [UInt8]) {
    append(words, to: &output) { $0.isUnreserved }
  }

  private static func append(
    _ words: String, to output: inout [UInt8], keeping isKept: (UInt8) -> Bool
  ) {
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in words.utf8 {
      if byte == UInt8(ascii: "&") && isKept(byte) {
        output.append(contentsOf: "&amp;".utf8)
      } else if isKept(byte) {
        output.append(byte)
      } else {
        output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }

  private static func isAllowed(_ words: String) -> Bool {
    let head = words.utf8.prefix { !"/?#\\".utf8.contains($0) }
    if let colon = head.firstIndex(of: UInt8(ascii: ":")) {
      return schemes.contains(String(words[..<colon]).lowercased())
    }
    return !head.isEmpty
      || !words.utf8.dropFirst().starts(with: "/".utf8) && !words.hasPrefix("\\")
        && !words.hasPrefix("/\\")
  }
}

extension UInt8 {
  fileprivate var isUnreserved: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: false
    }
  }

  /// Signs that part an address, but for quotes and parentheses, which would end it.
  fileprivate var isReserved: Bool { ":/?#[]@!$&*+,;=".utf8.contains(self) }
}
