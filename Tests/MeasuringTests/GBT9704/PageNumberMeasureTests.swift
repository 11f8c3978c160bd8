import Testing

/// Clause 7.5: 页码, and clause 8 for pages that lie on their side; in millimetres on paper.
@Suite(
  .enabled(if: MeasuringTools.areWanted, "LibreOffice, Poppler or the fonts are not installed"))
struct PageNumberMeasureTests {
  /// 四号: what 空一字 is.
  private static let character = 14 * 25.4 / 72

  @Test(arguments: MeasuredDocument.Profile.allCases, [0, 1, 2])
  func `the dashes stand 7 mm below the type area, a character from the outer edge`(
    profile: MeasuredDocument.Profile, index: Int
  ) throws {
    let page = try MeasuredDocument(.solid, profile).printed().pages[at: index]
    let number = try #require(page.ink.ink(in: .rows(263...297)))
    let dashes = page.ink.columns(in: number)
    #expect(dashes.count >= 3)
    for dash in [dashes.first, dashes.last].compactMap(\.self) {
      #expect(dash.top.isNear(269))
      #expect(dash.height < 1)
    }
    if index % 2 == 0 {
      #expect(number.right.isNear(184 - Self.character, within: 0.6))
    } else {
      #expect(number.left.isNear(28 + Self.character, within: 0.6))
    }
  }

  @Test(arguments: MeasuredDocument.Profile.allCases, [1, 2])
  func `a page on its side bears its number where an upright page does`(
    profile: MeasuredDocument.Profile, index: Int
  ) throws {
    let page = try MeasuredDocument(.landscape, profile).printed().pages[at: index]
    let width = Double(page.ink.width) / page.ink.pixelsPerMillimetre
    #expect(width.isNear(297))
    // The left edge is the foot of the sheet; the text begins no nearer to it than 32.5 mm.
    let lines = page.ink.bands(in: Region(left: 20, top: 0, right: 32, bottom: 210))
    #expect(lines.count >= 3)
    for dash in [lines.first, lines.last].compactMap(\.self) {
      #expect(dash.right.isNear(297 - 269))
      #expect(dash.width < 1)
    }
    let first = try #require(lines.first)
    let last = try #require(lines.last)
    if index % 2 == 0 {
      #expect(last.bottom.isNear(184 - Self.character, within: 0.6))
    } else {
      #expect(first.top.isNear(28 + Self.character, within: 0.6))
    }
  }
}
