/// The bytes of a file while it is read.
///
/// An edition is read byte by byte, and an array counts its owners more often than a byte is worth. Here stands the only
/// unsafe memory of the scan: every index is checked, and nobody keeps the bytes beyond `reading`.
struct SourceBytes {
  private let bytes: UnsafeBufferPointer<UInt8>
  let count: Int

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    count = bytes.count
  }

  static func reading<Result>(_ bytes: [UInt8], _ body: (SourceBytes) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(SourceBytes($0)) }
  }

  @inline(__always) subscript(index: Int) -> UInt8 {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
    return bytes[index]
  }

  /// Where a byte stands next; the end where it does not.
  func next(_ byte: UInt8, from start: Int) -> Int {
    var index = start
    while index < count, self[index] != byte { index += 1 }
    return index
  }

  func next(_ words: StaticString, from start: Int) -> Int {
    var index = start
    while index < count, !starts(with: words, at: index) { index += 1 }
    return index
  }

  func starts(with words: StaticString, at start: Int) -> Bool {
    guard start + words.utf8CodeUnitCount <= count else { return false }
    return words.withUTF8Buffer { buffer in
      buffer.indices.allSatisfy { buffer[$0] == self[start + $0] }
    }
  }
}
