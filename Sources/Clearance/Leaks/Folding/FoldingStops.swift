/// Which characters of ASCII end a stretch of plain text in some format.
struct FoldingStops {
  private let stops: ASCIISet
  /// Those that are no stops and count as themselves.
  private let plain: ASCIISet

  init(_ stops: String) {
    let units = FoldingTable.units
    self.stops = ASCIISet(stops.utf8)
    plain = ASCIISet((0..<0x80).filter { units[Int($0)] == $0 && !stops.utf8.contains($0) })
  }

  @inline(__always) func contains(_ byte: UInt8) -> Bool { byte < 0x80 && stops.contains(byte) }

  /// Whether a character of ASCII counts as itself and is no stop.
  @inline(__always) func pass(_ byte: UInt8) -> Bool { plain.contains(byte) }
}
