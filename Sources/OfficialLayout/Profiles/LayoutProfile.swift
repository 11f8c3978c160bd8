/// The numbers a word processor needs to obey the standard.
///
/// The standard counts from ink to ink; word processors count lines with their leading. A profile says
/// which of the standard's numbers are kept to the letter.
package struct LayoutProfile: Sendable, Hashable {
  package var margins: Margins
  /// From one line to the next.
  package var linePitch: Length
  /// What the margins leave to the gap above the first line and below the last, so that the 版心 begins with ink.
  package var gapOutside = Length.zero
  /// Taken from every 三号 character, so that 28 fill a line: 28 × 16 pt is wider than 156 mm.
  package var tightening: Length
  package var fonts: FontPreset
  /// Between the foot of the page number's line and that of the paper.
  package var footerDistance: Length
  package var landscapePageNumber: LandscapePageNumber
  /// Of documents without a letterhead; one with a letterhead bears its number at the outer edge (7.5).
  package var draftPageNumber = PageNumberPlace.outer
  /// What keeps the 版记 at the foot of its page.
  package var colophonAnchor = ColophonAnchor.textBox
  package var sides = PrintedSides.both
  /// Of the 发文机关标志; nil where it is as large as its line allows. The standard leaves it open (7.2.4).
  package var markSize: Length?
  /// The thickness of the 分隔线. The standard leaves it open (7.2.7); offices print 1 to 1.5 pt.
  package var redRule = Length.halfPoints(3)
  /// The levels of headings that are set in bold, as some provinces ask; the standard asks for none.
  package var boldLevels: Set<Int> = []

  package struct Margins: Sendable, Hashable {
    package var top: Length
    package var right: Length
    package var bottom: Length
    package var left: Length

    package init(top: Length, right: Length, bottom: Length, left: Length) {
      self.top = top
      self.right = right
      self.bottom = bottom
      self.left = left
    }

    /// Those of a page that lies with its head in the binding (clause 8): turned a quarter to the left.
    package var turned: Margins {
      Margins(top: left, right: top, bottom: right, left: bottom)
    }
  }

  package init(
    margins: Margins, linePitch: Length, tightening: Length, fonts: FontPreset,
    footerDistance: Length, landscapePageNumber: LandscapePageNumber = .turned
  ) {
    self.margins = margins
    self.linePitch = linePitch
    self.tightening = tightening
    self.fonts = fonts
    self.footerDistance = footerDistance
    self.landscapePageNumber = landscapePageNumber
  }

  /// The margins that every inspector and template expects in the page set-up: 37, 35, 28 and 26 mm.
  ///
  /// - 28.95 pt a line: 22 lines fit; at 29 pt the twenty-second would go to the next page.
  /// - 0.25 pt less a character: 28 fit; at 0.2 pt the twenty-eighth would go to the next line.
  /// - The binding margin takes what rounding to twips leaves, so that the text is 156 mm wide.
  /// - 25 mm to the page number puts its dash 7 mm below the type area.
  package static let classic = LayoutProfile(
    margins: Margins(
      top: GBT9704.Page.top, right: GBT9704.Page.outer, bottom: GBT9704.Page.bottom,
      left: .twips(
        GBT9704.Page.width.twips - GBT9704.Page.outer.twips - GBT9704.Page.typeAreaWidth.twips)),
    linePitch: .twips(579), tightening: .twips(5), fonts: .gb2312,
    footerDistance: .millimetres(25))

  /// The type area where the standard has it (GB/T 33476.2—2016, 附录A): its margins are half a gap
  /// between lines smaller than the classic ones, for word processors set the gap above the first line too.
  ///
  /// - 29.6 pt a line: 22 lines fill the 225 mm from ink to ink.
  package static let exact: LayoutProfile = {
    var exact = classic
    exact.margins.top = .micrometres(34_580)
    exact.margins.bottom = .micrometres(32_580)
    exact.gapOutside = .micrometres(2_420)
    exact.linePitch = .twips(592)
    return exact
  }()
}

extension LayoutProfile {
  /// From one character of the text to the next (字): the unit of all indents.
  package var characterPitch: Length { GBT9704.Page.textSize.length - tightening }

  /// Where the 版心 begins, from the top of the paper.
  package var typeAreaTop: Length { margins.top + gapOutside }

  /// Where the 版心 ends, from the top of the paper.
  package var typeAreaBottom: Length { GBT9704.Page.height - margins.bottom - gapOutside }

  /// From the 版心 to the dashes of the page number (7.5).
  package var pageNumberDistance: Length {
    get { margins.bottom + gapOutside - footerDistance - Self.dashAboveFoot }
    set { footerDistance = margins.bottom + gapOutside - newValue - Self.dashAboveFoot }
  }

  /// From the dash of a page number to the foot of its line of 16 pt, as measured.
  private static let dashAboveFoot = Length.millimetres(3)

  /// The height of the text on an upright page.
  package var textHeight: Length {
    .twips(GBT9704.Page.height.twips - margins.top.twips - margins.bottom.twips)
  }

  /// How many lines fill an upright page (5.2.3).
  package var linesPerPage: Int { textHeight.twips / linePitch.twips }

  /// How many characters fill a line (5.2.3).
  package var charactersPerLine: Int { textWidth.twips / characterPitch.twips }

  /// The width of the text on an upright page.
  package var textWidth: Length {
    .twips(GBT9704.Page.width.twips - margins.left.twips - margins.right.twips)
  }

  /// Where the text of an upright page ends, from the upper edge of the paper.
  package var textBottom: Length { GBT9704.Page.height - margins.bottom }

  /// The width of the text on a page that lies on its side.
  package var landscapeTextWidth: Length {
    let turned = margins.turned
    return .twips(GBT9704.Page.height.twips - turned.left.twips - turned.right.twips)
  }
}
