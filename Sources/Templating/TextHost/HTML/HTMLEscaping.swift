/// Writes words so that HTML reads them as words, between tags and in quoted attributes alike.
enum HTMLEscaping {
  /// - Returns: false where control characters, which HTML cannot hold, were left out.
  static func append(_ words: String, to output: inout [UInt8]) -> Bool {
    let isClean = words.utf8.withContiguousStorageIfAvailable { append($0, to: &output) }
    if let isClean { return isClean }
    return Array(words.utf8).withUnsafeBufferPointer { append($0, to: &output) }
  }

  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) -> Bool
  {
    var isClean = true
    var start = 0
    for index in bytes.indices where bytes[index].needsEscape {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      start = index + 1
      if let escape = bytes[index].escape {
        output.append(contentsOf: escape)
      } else {
        isClean = false
      }
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    return isClean
  }
}

extension UInt8 {
  fileprivate var needsEscape: Bool {
    switch self {
    case 0x26, 0x3C, 0x3E, 0x22, 0x27, 0x7F: true
    case 0x09, 0x0A, 0x0D: false
    default: self < 0x20
    }
  }

  /// Nil for what cannot be escaped.
  fileprivate var escape: String.UTF8View? {
    switch self {
    case UInt8(ascii: "&"): "&amp;".utf8
    case UInt8(ascii: "<"): "&lt;".utf8
    case UInt8(ascii: ">"): "&gt;".utf8
    case UInt8(ascii: "\""): "&quot;".utf8
    case UInt8(ascii: "'"): "&#39;".utf8
    default: nil
    }
  }
}
