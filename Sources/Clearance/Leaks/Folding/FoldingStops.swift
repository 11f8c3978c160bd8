/// Which characters of ASCII end a stretch of plain text in some format.
struct FoldingStops {
  private let stops: ASCIISet
  /// Those that are no stops and count as themselves.
  private let others: ASCIISet

  init(_ stops: String) {
    let units = FoldingTable.units
    self.stops = ASCIISet(stops.utf8)
    others = ASCIISet((0..<0x80).filter { units[Int($0)] == $0 && !stops.utf8.contains($0) })
  }

  func contains(_ byte: UInt8) -> Bool { byte < 0x80 && stops.contains(byte) }

  /// The unit of a character of ASCII that counts as itself and is no stop; nil for all else.
  @inline(__always) func plain(_ byte: UInt8) -> UInt16? {
    byte < 0x80 && others.contains(byte) ? UInt16(byte) : nil
  }

  /// The unit of a character of three bytes that counts as itself; nil for all else.
  @inline(__always) func plain(_ source: SourceBytes, at index: Int) -> UInt16? {
    let (first, second, third) = (source[index], source[index + 1], source[index + 2])
    guard first & 0xF0 == 0xE0, second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return nil }
    let unit = UInt16(first & 0x0F) << 12 | UInt16(second & 0x3F) << 6 | UInt16(third & 0x3F)
    if unit &- 0x4E00 < 0x5200 { return unit }
    guard unit >= 0x800, unit & 0xF800 != 0xD800, FoldingTable.units[Int(unit)] == unit,
      unit != 0xFFFD
    else {
      return nil
    }
    return unit
  }
}
