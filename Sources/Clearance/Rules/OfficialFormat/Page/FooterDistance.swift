import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// PG-12: the dash of the page number is 7 mm below the 版心 (7.5).
  static let footerDistance = Rule(
    "PG-12", Citation("GB/T 9704—2012", "第7.5条", .general),
    Guidance(
      "页码的一字线上距版心下边缘7毫米",
      why: "页脚距边界设为25毫米、页码用固定行距16磅，一字线正好在版心下7毫米处。Word默认的15毫米会使页码偏低10毫米。",
      good: "页脚距边界25毫米", bad: "页脚距边界15毫米"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    let faults = word.uprightSections.compactMap { index, section -> SectionFault? in
      guard section.page.isA4, let number = word.ordinaryNumber(of: section),
        let distance = word.dashDistance(number, section),
        abs(distance - GBT9704.PageNumber.dashBelowTypeArea.twips) > WordMargins.tolerance
      else { return nil }
      return SectionFault(
        section: index, state: LookWords.millimetres(twips: distance),
        edits: word.dashEdits(index, section))
    }
    return rule.findings(
      faults, in: word, .warning,
      suggestion:
        "页脚距边界设为\(LookWords.millimetres(twips: word.profile.footerDistance.twips))，页码行距设为固定值16磅"
    ) { sections, state in
      "\(sections)页码的一字线在版心下\(state)处，应为7毫米"
    }
  }
}

extension WordReading {
  fileprivate func ordinaryNumber(of section: WordSection) -> FootNumber? {
    numbers(in: section.furniture(.footer, .ordinary), of: section).first { $0.stands }
  }

  /// From the lower edge of the 版心 to the dash; nil where the heights of the footer's lines are not known.
  fileprivate func dashDistance(_ number: FootNumber, _ section: WordSection) -> Int? {
    let blocks = section.furniture(.footer, .ordinary)?.blocks ?? []
    let lines = blocks.flatMap(file.paragraphs).drop { $0.index != number.paragraph.index }
    let heights = lines.map(\.footHeight)
    guard let own = heights.first, !lines.isEmpty else { return nil }
    // As measured: the dash of a line of 16 pt lies at 46 hundredths of it; at 59 of one that nobody set.
    let share = number.paragraph.properties.spacing.rule == .exact ? 46 : 59
    let dash =
      section.page.height - section.margins.footer - heights.reduce(0, +) + own * share / 100
    return dash - GBT9704.Page.typeAreaBottom.twips
  }

  fileprivate func dashEdits(_ index: Int, _ section: WordSection) -> [WordEdit] {
    var margins = section.margins
    margins.footer = profile.footerDistance.twips
    let line = TypeStyle.pageNumberLine.twips
    let lines = [WordFurniture.Pages.ordinary, .even].flatMap {
      numbers(in: section.furniture(.footer, $0), of: section)
    }.filter(\.stands).map { number in
      WordEdit.paragraph(number.paragraph.index, .spacing(WordSpacing(line: line, rule: .exact)))
    }
    return [.section(index, .margins(margins))] + lines
  }
}

extension WordParagraph {
  /// The height of its one line; 1.3 of the letters where nobody set it.
  fileprivate var footHeight: Int {
    let spacing = properties.spacing
    let natural = letters.size * 10 * 13 / 10
    let line =
      switch spacing.rule {
      case .exact: spacing.line
      case .atLeast: max(spacing.line, natural)
      case .multiple: natural * spacing.line / 240
      }
    return spacing.before + line + spacing.after
  }
}
