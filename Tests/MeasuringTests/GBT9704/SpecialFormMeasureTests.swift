import Testing

/// Chapter 10: 信函, 命令, 纪要, in millimetres on paper.
@Suite(
  .enabled(if: MeasuringTools.areWanted, "LibreOffice, Poppler or the fonts are not installed"))
struct SpecialFormMeasureTests {
  private func firstPage(
    _ sample: SampleDocument, _ profile: MeasuredDocument.Profile
  ) throws -> PrintedDocument.Page {
    try MeasuredDocument(sample, profile).printed().pages[at: 0]
  }

  @Test(arguments: MeasuredDocument.Profile.allCases)
  func `a letter's mark begins 30 mm from the edge of the paper`(
    profile: MeasuredDocument.Profile
  ) throws {
    let mark = try #require(try firstPage(.letter, profile).ink.bands(.red).first)
    #expect(mark.top.isNear(30, within: 0.6))
  }

  /// The upper pair thick above thin, the lower thin above thick; 170 mm wide, in the middle of the paper.
  @Test(arguments: MeasuredDocument.Profile.allCases)
  func `a letter has a double rule 4 mm below the mark, and one 20 mm from the foot`(
    profile: MeasuredDocument.Profile
  ) throws {
    let ink = try firstPage(.letter, profile).ink
    let mark = try #require(ink.bands(.red).first)
    let rules = ink.rules(.red, longerThan: 150)
    try #require(rules.count == 4)
    #expect((rules[0].top - mark.bottom).isNear(4, within: 0.6))
    #expect(rules[3].bottom.isNear(277))
    #expect(rules[0].height > rules[1].height)
    #expect(rules[3].height > rules[2].height)
    for rule in rules {
      #expect(rule.left.isNear(20))
      #expect(rule.right.isNear(190))
    }
  }

  @Test(arguments: MeasuredDocument.Profile.allCases)
  func `a letter's first page bears no number, its second does`(
    profile: MeasuredDocument.Profile
  ) throws {
    let pages = try MeasuredDocument(.letter, profile).printed().pages
    #expect(try pages[at: 0].ink.ink(.black, in: .rows(263...274)) == nil)
    #expect(try pages[at: 1].ink.ink(.black, in: .rows(263...274)) != nil)
  }

  @Test(arguments: MeasuredDocument.Profile.allCases)
  func `an order's mark begins 20 mm below the type area, that of minutes 35 mm`(
    profile: MeasuredDocument.Profile
  ) throws {
    for (sample, top) in [(SampleDocument.order, 57.0), (.minutes, 72.0)] {
      let mark = try #require(try firstPage(sample, profile).ink.bands(.red).first)
      #expect(mark.top.isNear(top))
    }
  }

  @Test func `an order has no red rule, minutes have one as wide as the type area`() throws {
    #expect(try firstPage(.order, .classic).ink.rules(.red) == [])
    let rules = try firstPage(.minutes, .classic).ink.rules(.red)
    #expect(rules.count == 1)
    #expect(rules.allSatisfy { $0.left.isNear(28) && $0.right.isNear(184) })
  }
}
