import OfficialLayout
import Testing

@Suite struct LengthTests {
  @Test(arguments: [
    (Length.millimetres(210), 11_906), (.millimetres(37), 2_098), (.millimetres(35), 1_984),
    (.millimetres(26), 1_474), (.millimetres(156), 8_844), (.millimetres(225), 12_756),
    (.points(16), 320), (.millimetres(-37), -2_098),
  ])
  func `a length on paper is the nearest whole number of twips`(length: Length, twips: Int) {
    #expect(length.twips == twips)
  }

  @Test func `the standard's rules have Word's thickness`() {
    #expect(GBT9704.Imprint.outerRule.eighthsOfAPoint == 8)
    #expect(GBT9704.Imprint.innerRule.eighthsOfAPoint == 6)
  }

  @Test func `the classic page holds 22 lines of 28 characters and not one more`() {
    let layout = LayoutProfile.classic
    let height =
      GBT9704.Page.height.twips - layout.margins.top.twips - layout.margins.bottom.twips
    #expect(height / layout.linePitch.twips == GBT9704.Page.linesPerPage)
    #expect(layout.textWidth.twips == 8_844)
    #expect(
      layout.textWidth.twips / layout.characterPitch.twips == GBT9704.Page.charactersPerLine)
  }

  @Test func `a page on its side has the upright page's margins, turned`() {
    let margins = LayoutProfile.classic.margins.turned
    #expect(
      [margins.top, margins.right, margins.bottom, margins.left].map(\.twips)
        == [1_588, 2_098, 1_474, 1_984])
    #expect(LayoutProfile.classic.landscapeTextWidth.twips == 12_756)
  }
}
