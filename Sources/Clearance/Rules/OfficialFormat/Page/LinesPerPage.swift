import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// PG-04: the pitch of the lines is such that 22 of them fill a page (5.2.3).
  static let linesPerPage = Rule(
    "PG-04", Citation("GB/T 9704—2012", "第5.2.3条", .general),
    Guidance(
      "每面排22行，正文用固定行距28.95磅",
      why: "版心高225毫米，22行正好撑满。设成29磅只排得下21行，设成1.5倍行距排得更少。",
      good: "行距：固定值28.95磅", bad: "行距：固定值30磅，每面只有21行"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    let faults = word.prose.compactMap { $0.pitchFault(in: word) }
    // A paragraph or two set closer to save a page are what 7.3.5.5 allows.
    guard faults.count * 4 >= word.prose.count else { return [] }
    let pitch = word.fittingPitch
    return rule.findings(
      faults, in: word, .warning,
      suggestion: "把正文的行距改为固定值\(LookWords.points(twips: pitch))，每面正好\(GBT9704.Page.linesPerPage)行"
    ) { many, state in
      "\(many)正文的行距是\(state)，应为\(GBT9704.Page.linesPerPage)行"
    }.mended(together: word.linePitchEdits(to: pitch))
  }
}

extension WordParagraph {
  fileprivate func pitchFault(in word: WordReading) -> ParagraphFault? {
    guard let section = word.section(of: self), !section.page.lies,
      let pitch = linePitch(in: section), pitch > 0
    else { return nil }
    let lines = word.typeArea(of: section).height / pitch
    guard lines != GBT9704.Page.linesPerPage else { return nil }
    return ParagraphFault(self, "\(pitchWords)，每面排\(lines)行")
  }

  /// From one line to the next, in twips; nil where it depends on the font.
  func linePitch(in section: WordSection) -> Int? {
    let spacing = properties.spacing
    let snaps = section.grid.kind != .none && properties.snapsToGrid
    switch spacing.rule {
    case .exact: return spacing.line
    case .atLeast: return snaps ? section.grid.linePitch.map { max($0, spacing.line) } : nil
    case .multiple: return snaps ? section.grid.linePitch.map { $0 * spacing.line / 240 } : nil
    }
  }

  private var pitchWords: String {
    let spacing = properties.spacing
    return switch spacing.rule {
    case .exact: "固定值" + LookWords.points(twips: spacing.line)
    case .atLeast: "最小值" + LookWords.points(twips: spacing.line)
    case .multiple: spacing.line == 240 ? "单倍" : LookWords.characters(spacing.line * 100 / 240, "倍")
    }
  }
}

extension WordReading {
  /// That of the profile, or a little less where the type area is a little lower.
  fileprivate var fittingPitch: Int {
    let heights = uprightSections.map { typeArea(of: $0.section).height }
    let lowest = heights.min() ?? profile.textHeight.twips
    return min(profile.linePitch.twips, lowest / GBT9704.Page.linesPerPage)
  }

  /// The pitch for all that is set in lines of the text, and for the grid.
  fileprivate func linePitchEdits(to pitch: Int) -> [WordEdit] {
    let lines = flow.filter(isSetInLines).compactMap { paragraph -> WordEdit? in
      var spacing = paragraph.properties.spacing
      (spacing.line, spacing.rule) = (pitch, .exact)
      guard spacing != paragraph.properties.spacing else { return nil }
      return .paragraph(paragraph.index, .spacing(spacing))
    }
    let grids = uprightSections.compactMap { index, section -> WordEdit? in
      guard section.grid.kind != .none, section.grid.linePitch != pitch else { return nil }
      var grid = section.grid
      grid.linePitch = pitch
      return .section(index, .grid(grid))
    }
    return lines + grids
  }

  /// Whether it takes lines of the text's pitch: not what carries the mark or a rule.
  private func isSetInLines(_ paragraph: WordParagraph) -> Bool {
    guard section(of: paragraph).map({ !$0.page.lies }) ?? false else { return false }
    switch element(paragraph) {
    case .mark, .cell, .copies, .printing, .colophonAddressees, .pageNumber: return false
    case .blank:
      return paragraph.isBlank && paragraph.properties.borders.isEmpty
        && paragraph.properties.snapsToGrid
    case .copyNumber, .secrecy, .urgency, .number, .signers, .title, .dateline, .addressees,
      .heading, .text, .roster, .annexList, .signature, .signatory, .date, .note, .attendance,
      .annexLabel,
      .annexTitle:
      return true
    }
  }
}
