/// The agencies of a joint document in rows, each above its seal: GB/T 9704—2012, 7.3.5.1.
///
/// Rows are filled in the order of the agencies; the last holds the one that signs with the date. All cells
/// are as wide as the widest name or seal needs, so that names and seals stand below each other.
package struct SealRows: Sendable, Hashable {
  /// How many cells a full row has.
  package let perRow: Int
  /// The places of the agencies, row by row.
  package let rows: [Range<Int>]

  /// - Parameters:
  ///   - halves: the widths of the names, in halves of a character.
  ///   - capacity: that of the type area, in characters.
  package init(halves: [Int], capacity: Int = GBT9704.Page.charactersPerLine) {
    let widest = max(1, ((halves.max() ?? 1) + 1) / 2)
    // A name and the space that parts it from the next.
    let fitting = max(1, (capacity + 1) / (widest + 1))
    let perRow = min(GBT9704.Seal.perRow, fitting, max(1, halves.count))
    self.perRow = perRow
    rows = stride(from: 0, to: halves.count, by: perRow).map {
      $0..<min($0 + perRow, halves.count)
    }
  }
}
