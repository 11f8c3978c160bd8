/// How many characters stand before every 256th byte of a text with long lines, so that a place in
/// a line of a megabyte is found as fast as in a short one.
struct CharacterMarks: Sendable {
  private static let stride = 256
  /// Before each byte whose offset is a multiple of `stride`.
  private let counts: [Int]

  /// Nil where no line is so long that counting along it would take time.
  init?(_ bytes: [UInt8], lineStarts: [Int]) {
    var longest = bytes.count - (lineStarts.last ?? 0)
    for index in lineStarts.indices.dropFirst() {
      longest = max(longest, lineStarts[index] - lineStarts[index - 1])
    }
    guard longest > 4_096 else { return nil }
    var counts = [0]
    for start in Swift.stride(from: 0, to: bytes.count, by: Self.stride) {
      let end = min(start + Self.stride, bytes.count)
      counts.append(counts[counts.count - 1] + bytes[start..<end].characterCount)
    }
    self.counts = counts
  }

  /// How many characters begin before the byte.
  func count(before offset: Int, in bytes: [UInt8]) -> Int {
    let mark = offset / Self.stride
    return counts[mark] + bytes[mark * Self.stride..<offset].characterCount
  }

  /// Where to begin looking for the character with this number, counted from 0: a byte at or before it,
  /// and how many characters begin before that byte.
  func mark(atOrBefore number: Int) -> (offset: Int, count: Int) {
    var low = 0
    var high = counts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if counts[middle] <= number { low = middle } else { high = middle - 1 }
    }
    return (low * Self.stride, counts[low])
  }
}

extension ArraySlice<UInt8> {
  /// Of UTF-8: every byte but those that continue a character.
  var characterCount: Int { count { $0 & 0b1100_0000 != 0b1000_0000 } }
}
