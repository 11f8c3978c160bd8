import OfficialLayout
import Testing

/// The numbers of both profiles, as word processors count them.
@Suite struct LayoutProfileTests {
  static let profiles = [LayoutProfile.classic, .exact]

  @Test(arguments: profiles)
  func `a page has 22 lines of 28 characters, and no more`(profile: LayoutProfile) {
    #expect(profile.linesPerPage == 22)
    #expect(profile.charactersPerLine == 28)
  }

  @Test(arguments: profiles)
  func `the type area is the standard's`(profile: LayoutProfile) {
    #expect(profile.typeAreaTop == .millimetres(37))
    #expect(profile.typeAreaBottom == .millimetres(262))
    #expect(profile.textWidth == .twips(8_844))
    #expect(profile.pageNumberDistance == .millimetres(7))
  }

  @Test func `the classic margins are those of the page set-up that inspectors expect`() {
    let margins = LayoutProfile.classic.margins
    #expect(
      [margins.top, margins.right, margins.bottom, margins.left].map(\.twips)
        == [2_098, 1_474, 1_984, 1_588])
    #expect(LayoutProfile.classic.linePitch == .twips(579))
  }

  @Test func `the exact margins are those of GB/T 33476_2`() {
    let margins = LayoutProfile.exact.margins
    #expect([margins.top, margins.bottom].map(\.twips) == [1_960, 1_847])
    #expect(LayoutProfile.exact.linePitch == .twips(592))
  }

  @Test func `a twip more a line, and the page loses one`() {
    var profile = LayoutProfile.classic
    profile.linePitch = .twips(580)
    #expect(profile.linesPerPage == 21)
    profile.tightening = .twips(4)
    #expect(profile.charactersPerLine == 27)
  }

  @Test func `a page number that moves stays on the paper's foot`() {
    var profile = LayoutProfile.classic
    profile.pageNumberDistance = .millimetres(10)
    #expect(profile.footerDistance == .millimetres(22))
    #expect(profile.pageNumberDistance == .millimetres(10))
  }

  @Test(arguments: FontPreset.named.map(\.value))
  func `every preset names five families and what stands in for each`(fonts: FontPreset) {
    #expect(fonts.families.count == 5)
    #expect(fonts.families.allSatisfy { $0.substitute != nil && $0.substitute != $0.name })
  }
}
