import Testing

/// Clause 7.2: 版头, in millimetres on paper.
@Suite(
  .enabled(if: MeasuringTools.areWanted, "LibreOffice, Poppler or the fonts are not installed"))
struct LetterheadMeasureTests {
  static let documents = MeasuredDocument.Profile.allCases.flatMap { profile in
    [SampleDocument.notice, .crowned, .longMark].map { MeasuredDocument($0, profile) }
  }

  private func page(_ document: MeasuredDocument) throws -> PrintedDocument.Page {
    try #require(try document.printed().pages.first)
  }

  @Test(arguments: documents)
  func `the mark begins 35 mm below the type area, whatever stands above it`(
    document: MeasuredDocument
  ) throws {
    let mark = try #require(try page(document).ink.bands(.red).first)
    #expect(mark.top.isNear(72))
    #expect(mark.left >= 28 && mark.right <= 184)
    #expect(((mark.left + mark.right) / 2).isNear(106, within: 1))
  }

  @Test(arguments: documents)
  func `a red rule as wide as the type area stands 4 mm below the number`(
    document: MeasuredDocument
  ) throws {
    let ink = try page(document).ink
    let rules = ink.rules(.red)
    let rule = try #require(rules.first)
    #expect(rules.count == 1)
    #expect(rule.left.isNear(28))
    #expect(rule.right.isNear(184))
    let above = Region(left: 0, top: rule.top - 9, right: 210, bottom: rule.top)
    let number = try #require(ink.ink(.black, in: above))
    #expect((rule.top - number.bottom).isNear(4))
  }
}
