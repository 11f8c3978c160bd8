/// The bytes of a file while it is read.
///
/// An edition is read byte by byte, and an array counts its owners more often than a byte is worth. Here stands the only
/// unsafe memory of the scan: every index, or the stretch that it is of, is checked, and nobody keeps the bytes beyond
/// `reading`.
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

extension SourceBytes {
  /// Writes characters that count as one unit each, and as themselves, up to a stop or any other character.
  ///
  /// - Parameter units: room for one a byte.
  /// - Returns: where the others begin, and how many units there are.
  func copyPlain(
    from start: Int, to end: Int, stoppingAt stops: FoldingStops,
    to units: UnsafeMutableBufferPointer<UInt16>
  ) -> (end: Int, count: Int) {
    precondition(start >= 0 && start <= end && end <= count && end - start <= units.count)
    var index = start
    var length = 0
    while index < end {
      if bytes[index] < 0x80 {
        while index < end, bytes[index] < 0x80 {
          guard stops.pass(bytes[index]) else { return (index, length) }
          units[length] = UInt16(bytes[index])
          (index, length) = (index + 1, length + 1)
        }
      } else {
        guard index + 2 < end, let unit = unit(at: index),
          unit &- 0x4000 < 0x6000 || FoldingTable.isItself(unit)
        else { return (index, length) }
        units[length] = unit
        (index, length) = (index + 3, length + 1)
      }
    }
    return (index, length)
  }

  /// Of a character of three bytes; nil where there is none.
  @inline(__always) private func unit(at index: Int) -> UInt16? {
    let (middle, low) = (bytes[index + 1] ^ 0x80, bytes[index + 2] ^ 0x80)
    guard bytes[index] & 0xF0 == 0xE0, middle | low < 0x40 else { return nil }
    return UInt16(bytes[index] & 0x0F) << 12 | UInt16(middle) << 6 | UInt16(low)
  }
}
