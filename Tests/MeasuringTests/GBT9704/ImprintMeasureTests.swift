import Testing

/// Clause 7.4: 版记, in millimetres on paper.
@Suite(
  .enabled(if: MeasuringTools.areWanted, "LibreOffice, Poppler or the fonts are not installed"))
struct ImprintMeasureTests {
  @Test(arguments: MeasuredDocument.Profile.allCases, [SampleDocument.notice, .crowned])
  func `its last rule is the lower edge of the type area, its rules are as wide`(
    profile: MeasuredDocument.Profile, sample: SampleDocument
  ) throws {
    let page = try #require(try MeasuredDocument(sample, profile).printed().pages.last)
    let rules = page.ink.rules(.black)
    #expect(rules.count == 3)
    let last = try #require(rules.last)
    #expect((261.9...262.5).contains(last.bottom))
    for rule in rules {
      #expect(rule.left.isNear(28))
      #expect(rule.right.isNear(184))
      #expect(rule.width.isNear(156))
    }
  }
}
