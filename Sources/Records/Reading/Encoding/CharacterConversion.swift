#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The C library's `iconv` from one character set to UTF-8: the border to C.
enum CharacterConversion {
  enum Outcome {
    case converted([UInt8])
    /// The byte at which the text stops being of that character set.
    case invalid(at: Int)
    /// This computer does not know the character set.
    case unavailable
  }

  static func utf8(from characterSet: String, _ bytes: [UInt8]) -> Outcome {
    guard let converter = open(from: characterSet) else { return .unavailable }
    defer { iconv_close(converter) }
    var input = bytes
    // A GB18030 character of two bytes has at most three in UTF-8, one of four at most four.
    var output = [UInt8](repeating: 0, count: bytes.count / 2 * 3 + 4)
    let (left, room) = input.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target in convert(converter, source, target) }
    }
    guard left == 0 else { return .invalid(at: bytes.count - left) }
    output.removeLast(room)
    return .converted(output)
  }

  private static func open(from characterSet: String) -> iconv_t? {
    let converter = iconv_open("UTF-8", characterSet)
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
