import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// PG-03: the 版心 is 156 mm × 225 mm (5.2.1); by GB/T 33476.2 it is higher by the leading of a line.
  static let typeArea = Rule(
    "PG-03", Citation("GB/T 9704—2012", "第5.2.1条", .required),
    Guidance(
      "版心尺寸为156毫米×225毫米",
      why: "版心由四边的页边距决定，右边距26毫米、下边距35毫米。版心不对，每行28字、每页22行就排不下或者排不满。",
      good: "左28毫米、右26毫米，版心宽156毫米", bad: "左28毫米、右28毫米，版心宽154毫米，每行只能排27字"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    let faults = word.uprightSections.compactMap { index, section -> SectionFault? in
      guard section.page.isA4, !section.hasTypeArea else { return nil }
      return SectionFault(
        section: index, state: section.typeAreaWords,
        edits: [.margins(index, section, word.profile.margins)])
    }
    return rule.findings(faults, in: word, suggestion: .margins(word.profile)) { sections, state in
      "\(sections)版心是\(state)，应为156毫米×225毫米"
    }
  }
}

extension WordSection {
  /// The width of its text, in twips.
  var textWidth: Int { page.width - margins.binding - margins.right }

  /// The height of its text, in twips. Word writes a margin that nothing may push down as a negative one.
  var textHeight: Int { page.height - abs(margins.top) - abs(margins.bottom) }

  /// Whether its type area is one that the standard allows. Each margin may differ by its millimetre, so
  /// the type area by two.
  var hasTypeArea: Bool {
    WordMargins.profiles.contains { profile in
      abs(textWidth - profile.textWidth.twips) <= 2 * WordMargins.tolerance
        && abs(textHeight - profile.textHeight.twips) <= 2 * WordMargins.tolerance
    }
  }

  fileprivate var typeAreaWords: String {
    "\(LookWords.millimetres(twips: textWidth))×\(LookWords.millimetres(twips: textHeight))"
  }
}

extension LayoutProfile {
  /// The height of the text on an upright page.
  var textHeight: Length {
    .twips(GBT9704.Page.height.twips - margins.top.twips - margins.bottom.twips)
  }
}

extension WordReading {
  /// The type area that a section has, or will have when its margins are mended.
  func typeArea(of section: WordSection) -> (width: Int, height: Int) {
    section.hasTypeArea
      ? (section.textWidth, section.textHeight)
      : (profile.textWidth.twips, profile.textHeight.twips)
  }
}
