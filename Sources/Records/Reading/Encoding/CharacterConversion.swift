#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The C library's `iconv` between UTF-8 and another character set: the border to C.
enum CharacterConversion {
  enum Outcome {
    case converted([UInt8])
    /// The byte at which the text stops being of that character set.
    case invalid(at: Int)
    /// This computer does not know the character set.
    case unavailable
  }

  static func utf8(from characterSet: String, _ bytes: [UInt8]) -> Outcome {
    // A GB18030 character of two bytes has at most three in UTF-8, one of four at most four.
    convert(bytes, from: characterSet, to: "UTF-8", room: bytes.count / 2 * 3 + 4)
  }

  static func bytes(in characterSet: String, fromUTF8 text: [UInt8]) -> Outcome {
    // A byte of ASCII has two in UTF-16, a character of two in UTF-8 four in GB18030.
    convert(text, from: "UTF-8", to: characterSet, room: text.count * 2 + 4)
  }

  private static func convert(
    _ bytes: [UInt8], from source: String, to target: String, room: Int
  ) -> Outcome {
    guard let converter = open(from: source, to: target) else { return .unavailable }
    defer { iconv_close(converter) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: room)
    let (left, room) = input.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target in convert(converter, source, target) }
    }
    guard left == 0 else { return .invalid(at: bytes.count - left) }
    output.removeLast(room)
    return .converted(output)
  }

  private static func open(from source: String, to target: String) -> iconv_t? {
    let converter = iconv_open(target, source)
    return converter == iconv_t(bitPattern: -1) ? nil : converter
  }

  /// The bytes that were left over in each buffer.
  private static func convert(
    _ converter: iconv_t, _ source: UnsafeMutableRawBufferPointer,
    _ target: UnsafeMutableRawBufferPointer
  ) -> (Int, Int) {
    var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
    var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
    var left = source.count
    var room = target.count
    iconv(converter, &from, &left, &to, &room)
    return (left, room)
  }
}
