import Testing

/// Clause 5.2: 版心, 22 lines of 28 characters, in millimetres on paper.
@Suite(
  .enabled(if: MeasuringTools.areWanted, "LibreOffice, Poppler or the fonts are not installed"))
struct TypeAreaMeasureTests {
  /// The second page is full of one paragraph.
  private func fullPage(_ profile: MeasuredDocument.Profile) throws -> PrintedDocument.Page {
    try MeasuredDocument(.solid, profile).printed().pages[at: 1]
  }

  @Test(arguments: MeasuredDocument.Profile.allCases)
  func `a full page has 22 lines of 28 characters`(profile: MeasuredDocument.Profile) throws {
    let lines = try fullPage(profile).lines(in: 37...262)
    #expect(lines.map(\.text.count) == Array(repeating: 28, count: 22))
  }

  /// Word processors set the leading above and below each line: the classic margins leave half of it above the
  /// first line and below the last, the exact ones do not.
  @Test(arguments: [
    (MeasuredDocument.Profile.classic, 39.5, 259.3), (.exact, 37.1, 261.7),
  ])
  func `the ink of a full page ends where the profile says`(
    profile: MeasuredDocument.Profile, top: Double, bottom: Double
  ) throws {
    let ink = try #require(try fullPage(profile).ink.ink(in: .rows(30...264)))
    #expect(ink.top.isNear(top))
    #expect(ink.bottom.isNear(bottom))
  }

  @Test(arguments: MeasuredDocument.Profile.allCases)
  func `the ink of a full line begins and ends with the type area`(
    profile: MeasuredDocument.Profile
  ) throws {
    let ink = try #require(try fullPage(profile).ink.ink(in: .rows(30...264)))
    // A character has air at both sides.
    #expect((28.0...28.6).contains(ink.left))
    #expect((183.0...184.1).contains(ink.right))
  }
}
