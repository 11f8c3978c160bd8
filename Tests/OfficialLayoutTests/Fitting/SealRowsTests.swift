import OfficialLayout
import Testing

@Suite struct `Seals of a joint document` {
  @Test(arguments: [
    // Names of four characters: three seals of 45 mm fill a row of 156 mm.
    ([8, 8, 8, 8, 8], 3, [0..<3, 3..<5]),
    // Names of ten characters leave room for two.
    ([20, 12, 8], 2, [0..<2, 2..<3]),
    // Names of sixteen stand alone.
    ([32, 8], 1, [0..<1, 1..<2]), ([8, 8], 2, [0..<2]), ([], 1, []),
  ]) func `stand in rows that do not leave the type area`(
    halves: [Int], perRow: Int, rows: [Range<Int>]
  ) {
    let seals = SealRows(halves: halves)
    #expect(seals.perRow == perRow)
    #expect(seals.rows == rows)
  }
}
