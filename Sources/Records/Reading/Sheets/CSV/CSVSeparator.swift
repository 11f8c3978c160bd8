/// What stands between the cells of a line: found from the head of the file.
enum CSVSeparator {
  private static let candidates = [",", "\t", ";"].flatMap { Array($0.utf8) }
  /// Bytes that are looked at.
  private static let sample = 64 << 10

  /// The candidate that most lines have; a comma where none has any. Excel's own `sep=;` is believed.
  static func of(_ bytes: [UInt8]) -> UInt8 {
    if let said = said(bytes) { return said }
    let counts = counts(in: bytes.prefix(sample))
    let best = candidates.indices.max { counts[$0] < counts[$1] || counts[$0] == counts[$1] }
    return best.flatMap { counts[$0] > 0 ? candidates[$0] : nil } ?? candidates[0]
  }

  /// The length of a first line that only names the separator.
  static func headLength(_ bytes: [UInt8]) -> Int {
    guard said(bytes) != nil else { return 0 }
    return (bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1) + 1
  }

  private static func said(_ bytes: [UInt8]) -> UInt8? {
    let line = bytes.prefix(8).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard line.count == 5, line.starts(with: "sep=".utf8) else { return nil }
    return line.last
  }

  /// How often each stands outside of quotes.
  private static func counts(in bytes: ArraySlice<UInt8>) -> [Int] {
    var counts = Array(repeating: 0, count: candidates.count)
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    return counts
  }
}
