package import Diagnostics

extension SourceFile {
  /// The text in the encoding in which a clerk's editor wrote the file that it was made from: whoever
  /// opens that file with a program of the office finds it as it was.
  ///
  /// - Parameter original: the bytes of that file. Where its encoding cannot hold the text, or the rest of
  ///   the file would be spelled otherwise than before, it is UTF-8.
  package func encoded(like original: [UInt8]) -> [UInt8] {
    let encoding = TextEncoding(of: original)
    guard let old = try? Self.decoding(name: name, bytes: original).file.bytes,
      encoding.bytes(of: old) == original
    else { return bytes }
    return encoding.bytes(of: bytes) ?? bytes
  }
}

extension TextEncoding {
  /// Nil where the encoding cannot hold the text, or is none.
  fileprivate func bytes(of text: [UInt8]) -> [UInt8]? {
    switch self {
    case .utf8(let hasMark): (hasMark ? [0xEF, 0xBB, 0xBF] : []) + text
    case .utf16(isBigEndian: true): Self.converted(text, to: "UTF-16BE").map { [0xFE, 0xFF] + $0 }
    case .utf16(isBigEndian: false): Self.converted(text, to: "UTF-16LE").map { [0xFF, 0xFE] + $0 }
    case .gb18030: Self.converted(text, to: "GB18030")
    case .brokenUTF8, .binary: nil
    }
  }

  private static func converted(_ text: [UInt8], to characterSet: String) -> [UInt8]? {
    switch CharacterConversion.bytes(in: characterSet, fromUTF8: text) {
    case .converted(let bytes): bytes
    case .invalid, .unavailable: nil
    }
  }
}
