import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// PG-09: a red rule as wide as the 版心, 4 mm below the 发文字号 (7.2.7).
  static let redRule = Rule(
    "PG-09", Citation("GB/T 9704—2012", "第7.2.7条", .required),
    Guidance(
      "发文字号下4毫米处印一条与版心等宽的红色分隔线",
      why: "分隔线把版头和主体分开，宽156毫米，与版心两边对齐。线短了、偏了，一眼就看得出来。",
      good: "分隔线：红色，宽156毫米，在发文字号下4毫米", bad: "分隔线只画到文字的宽度，两头缩进"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word, word.form == .general, word.hasMark,
      let number = word.numberLine
    else { return [] }
    guard let line = RedRule(below: number, in: word) else {
      let location = word.file.location(paragraph: number.index)
      return word.mayHideRule(below: number)
        ? [] : [rule.noRule(at: location, .word([RedRule.new(below: number, in: word)]))]
    }
    return rule.width(of: line, word) + rule.distance(of: line, word)
  }

  private func width(of line: RedRule, _ word: WordReading) -> [Finding] {
    let wanted = GBT9704.Page.typeAreaWidth.twips
    guard abs(line.width - wanted) > WordMargins.tolerance, word.hasTypeAreaAtBeginning else {
      return []
    }
    return [wrongWidth(line, at: word.file.location(paragraph: line.paragraph.index))]
  }

  private func distance(of line: RedRule, _ word: WordReading) -> [Finding] {
    let wanted = GBT9704.Letterhead.ruleBelowNumber.twips
    guard let distance = line.distance, abs(distance - wanted) > WordMargins.tolerance else {
      return []
    }
    return [
      wrongDistance(line, distance, at: word.file.location(paragraph: line.paragraph.index))
    ]
  }
}

extension WordReading {
  /// The last line of the 发文字号 and the 签发人.
  var numberLine: WordParagraph? {
    flow.last { [.number, .signers].contains(element($0)) && !$0.isBlank }
  }

  /// A picture, a drawing or a table between number and title may show a rule.
  fileprivate func mayHideRule(below number: WordParagraph) -> Bool {
    let title = flow.first { element($0) == .title && $0.index > number.index }?.index
    let between = file.paragraphs.filter {
      $0.index >= number.index && $0.index < title ?? number.index + 4
    }
    return between.contains { !$0.shapes.isEmpty || $0.place.room != .body }
      || file.paragraphs.prefix(number.index).contains { !$0.shapes.isEmpty }
  }

  /// A rule that is as wide as a wrong type area is mended with the margins.
  fileprivate var hasTypeAreaAtBeginning: Bool { file.sections.first?.hasTypeArea ?? false }
}

extension Rule {
  fileprivate func noRule(at location: TextLocation, _ repair: Repair) -> Finding {
    finding(
      "发文字号下没有红色分隔线", at: location, suggestion: "在发文字号下4毫米处加一条红色横线，与版心等宽", repair: repair)
  }

  fileprivate func wrongWidth(_ line: RedRule, at location: TextLocation) -> Finding {
    finding(
      "版头的红色分隔线宽\(LookWords.millimetres(twips: line.width))，应与版心等宽（156毫米）", at: location,
      suggestion: "取消分隔线所在段落的缩进", repair: Repair(word: line.widthEdits))
  }

  fileprivate func wrongDistance(
    _ line: RedRule, _ distance: Int, at location: TextLocation
  ) -> Finding {
    finding(
      "版头的红色分隔线在发文字号下\(LookWords.millimetres(twips: distance))，应为4毫米", at: location,
      suggestion: "调整分隔线所在段落的段前间距", repair: Repair(word: line.distanceEdits(distance)))
  }
}
