import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// PG-02: 天头 37 mm ± 1 mm and 订口 28 mm ± 1 mm (5.2.1), or the 天头 that GB/T 33476.2 makes of it.
  static let pageMargins = Rule(
    "PG-02", Citation("GB/T 9704—2012", "第5.2.1条", .required),
    Guidance(
      "天头37毫米，订口28毫米，允许差1毫米",
      why: "天头和订口是版心的起点，装订、盖章、套印都按它定位。按GB/T 33476.2把上边距设为34.58毫米的也对，首行文字正好落在37毫米处。",
      good: "页边距：上37毫米，左28毫米", bad: "页边距：上25.4毫米，左31.8毫米（Word的默认值）"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    let faults = word.uprightSections.compactMap { index, section in
      WordMargins.profiles.contains(where: section.margins.isNear)
        ? nil
        : SectionFault(
          section: index, state: section.margins.words,
          edits: [.margins(index, section, word.profile.margins)])
    }
    return rule.findings(faults, in: word, suggestion: .margins(word.profile)) { sections, state in
      "\(sections)页边距是\(state)，天头应为37毫米、订口应为28毫米，各允许差1毫米"
    }
  }
}

extension WordReading {
  /// Sections whose pages stand; those that lie are PG-17's.
  var uprightSections: [(index: Int, section: WordSection)] {
    file.sections.enumerated().filter { !$0.element.page.lies }.map { ($0.offset, $0.element) }
  }
}

extension WordMargins {
  fileprivate var words: String {
    "上\(LookWords.millimetres(twips: top))、左\(LookWords.millimetres(twips: binding))"
  }
}

extension String {
  static func margins(_ profile: LayoutProfile) -> String {
    let margins = profile.margins
    let words = [
      ("上", margins.top), ("下", margins.bottom), ("左", margins.left), ("右", margins.right),
    ].map { $0 + LookWords.millimetres(twips: $1.twips) }.joined(separator: "、")
    return "在页面设置里把页边距改为\(words)"
  }
}
