/// How a sheet writes characters that XML cannot carry: `_x000D_` (`ST_Xstring`, ECMA-376, 22.9.2.19).
enum EscapedText {
  /// The text as it was meant, with the line ends of one kind.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) || text.utf8.contains(UInt8(ascii: "\r")) else {
      return text
    }
    return String(decoding: withPlainLineEnds(unescaped(Array(text.utf8))), as: UTF8.self)
  }

  private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "_"), let scalar = scalar(at: index, of: bytes) {
        plain.append(contentsOf: String(scalar).utf8)
        index += 7
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    return plain
  }

  /// Halves of surrogate pairs stand for nothing and stay as they are written.
  private static func scalar(at index: Int, of bytes: [UInt8]) -> Unicode.Scalar? {
    guard index + 7 <= bytes.count, bytes[index + 1] == UInt8(ascii: "x"),
      bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = String(decoding: bytes[index + 2..<index + 6], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit) else { return nil }
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }

  private static func withPlainLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    let (carriageReturn, lineFeed) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
    var plain: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      guard byte == carriageReturn else {
        plain.append(byte)
        continue
      }
      let isFollowed = index + 1 < bytes.count && bytes[index + 1] == lineFeed
      if !isFollowed { plain.append(lineFeed) }
    }
    return plain
  }
}
