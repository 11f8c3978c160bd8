/// What the percent signs of an address stand for, where one is written in a text.
enum PercentSigns {
  /// The bytes of `%E6%9D%8E`, and how long it is. Nil where the sign is a percent sign: one alone counts only for a
  /// space or a hyphen, so that `5%13…` keeps its digits.
  static func read(
    _ source: SourceBytes, at start: Int, to end: Int
  ) -> (decoded: [UInt8], length: Int)? {
    var decoded: [UInt8] = []
    var index = start
    while let byte = byte(source, at: index, to: end) {
      decoded.append(byte)
      index += 3
    }
    guard decoded.count > 1 || decoded == [0x20] || decoded == [0x2D] else { return nil }
    return (decoded, index - start)
  }

  private static func byte(_ source: SourceBytes, at index: Int, to end: Int) -> UInt8? {
    guard index + 2 < end, source[index] == UInt8(ascii: "%"),
      let high = source[index + 1].hexValue, let low = source[index + 2].hexValue
    else { return nil }
    return high << 4 | low
  }
}

extension LeakText {
  /// Folds what a percent sign of the source stands for, or the sign itself. Returns where to read on.
  mutating func foldPercent(_ source: SourceBytes, at index: Int, to end: Int) -> Int {
    let read = PercentSigns.read(source, at: index, to: end)
    fold(decoded: read?.decoded ?? [UInt8(ascii: "%")], at: index)
    return index + (read?.length ?? 1)
  }
}
