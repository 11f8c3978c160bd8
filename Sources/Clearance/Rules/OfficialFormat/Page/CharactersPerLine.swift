import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// PG-05: 28 characters fill a line (5.2.3).
  static let charactersPerLine = Rule(
    "PG-05", Citation("GB/T 9704—2012", "第5.2.3条", .general),
    Guidance(
      "每行排28个字",
      why: "三号字宽5.64毫米，28个字比156毫米的版心宽一点，不把字距紧缩0.25磅，每行只排得下27个字。",
      good: "字符间距：紧缩0.25磅，每行28字", bad: "字符间距：标准，每行27字"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word else { return [] }
    let faults = word.prose.compactMap { $0.capacityFault(in: word) }
    let spacing = word.fittingTracking
    return rule.findings(
      faults, in: word, .warning,
      suggestion: "把正文的字符间距改为紧缩\(LookWords.points(twips: -spacing))，"
        + "每行正好\(GBT9704.Page.charactersPerLine)字"
    ) { many, state in
      "\(many)正文每行排\(state)，应为\(GBT9704.Page.charactersPerLine)字"
    }.mended(together: word.trackingEdits(to: spacing))
  }

  /// 三号, in half points.
  fileprivate static let textSize = GBT9704.Page.textSize.length.halfPoints
}

extension WordParagraph {
  /// Letters of another size are PG-06's.
  fileprivate func capacityFault(in word: WordReading) -> ParagraphFault? {
    guard letters.size == Rule.textSize, let section = word.section(of: self), !section.page.lies
    else { return nil }
    let count = section.grid.characters(of: letters, in: word.typeArea(of: section).width)
    return count == GBT9704.Page.charactersPerLine ? nil : ParagraphFault(self, "\(count)字")
  }
}

extension WordGrid {
  /// How many Han characters of a look fill a width. Where characters snap to the grid, it adds to each.
  fileprivate func characters(of letters: WordRunProperties, in width: Int) -> Int {
    switch kind {
    case .none, .lines: return width / letters.characterWidth
    case .linesAndCharacters, .snapToCharacters:
      // A twip is a twentieth of a point, the grid counts 4096ths; what it wants by rounding is not seen.
      let pitch = letters.characterWidth * 4_096 + (characterSpace ?? 0) * 20
      return (width + 2) * 4_096 / max(1, pitch)
    }
  }
}

extension WordReading {
  /// That of the profile, or a little more where the type area is a little narrower.
  fileprivate var fittingTracking: Int {
    let widths = uprightSections.map { typeArea(of: $0.section).width }
    let narrowest = widths.min() ?? profile.textWidth.twips
    let room = narrowest / GBT9704.Page.charactersPerLine
    return min(-profile.tightening.twips, room - GBT9704.Page.textSize.length.twips)
  }

  /// All words of 三号 in the flow of the text; a grid of characters becomes one of lines.
  fileprivate func trackingEdits(to spacing: Int) -> [WordEdit] {
    let letters = flow.flatMap { paragraph in
      paragraph.runs.filter {
        $0.properties.size == Rule.textSize && $0.properties.spacing != spacing
      }.map { WordEdit.letters(paragraph: paragraph.index, range: $0.range, .spacing(spacing)) }
    }
    let grids = uprightSections.compactMap { index, section -> WordEdit? in
      guard section.grid.kind == .linesAndCharacters || section.grid.kind == .snapToCharacters
      else { return nil }
      return .section(index, .grid(WordGrid(kind: .lines, linePitch: section.grid.linePitch)))
    }
    return letters + grids
  }
}
