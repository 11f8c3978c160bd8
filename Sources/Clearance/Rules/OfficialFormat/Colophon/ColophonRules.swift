import Diagnostics
import Documents
import OfficialLayout
import Records

extension Rule {
  /// IM-05: rules as wide as the 版心, 0.35 mm at top and bottom, 0.25 mm between, black (7.4.1).
  static let colophonRules = Rule(
    "IM-05", Citation("GB/T 9704—2012", "第7.4.1条", .recommended),
    Guidance(
      "版记的分隔线与版心等宽，首末两条粗0.35毫米，中间的细0.25毫米，都用黑色",
      why: "版记的三条线把抄送机关和印发机关框在一起，首末两条粗、中间的细，是标准推荐的高度。红线只用在版头。",
      good: "首条和末条1磅，中间0.75磅，黑色，宽156毫米", bad: "三条线都是0.5磅，或者用红线"),
    isRepairable: true
  ) { proofreading, rule in
    guard let word = proofreading.word, word.form == .general,
      let frame = ColophonFrame(in: word), let line = frame.lines.first
    else { return [] }
    let faults = frame.faults
    guard !faults.isEmpty else { return [] }
    return [
      rule.wrongRules(
        faults, at: word.file.location(paragraph: line.index), Repair(word: frame.edits(in: word)))
    ]
  }
}

extension ColophonFrame {
  private static let outer = GBT9704.Imprint.outerRule.eighthsOfAPoint
  private static let thin = GBT9704.Imprint.innerRule.eighthsOfAPoint

  private var hasWrongWidth: Bool {
    width.map { abs($0 - GBT9704.Page.typeAreaWidth.twips) > WordMargins.tolerance } ?? false
  }

  fileprivate var faults: [String] {
    guard first != nil || last != nil else { return ["没有分隔线"] }
    var faults: [String] = []
    if first == nil { faults.append("没有首条分隔线") }
    if last == nil { faults.append("没有末条分隔线") }
    if rules.contains(where: \.isColored) { faults.append("的分隔线不是黑色") }
    if [first, last].compactMap(\.self).contains(where: { abs($0.width - Self.outer) > 1 }) {
      faults.append("的首末两条分隔线粗细不是0.35毫米")
    }
    if inner.contains(where: { abs($0.width - Self.thin) > 1 }) {
      faults.append("中间的分隔线粗细不是0.25毫米")
    }
    if let width, hasWrongWidth {
      faults.append("的分隔线宽\(LookWords.millimetres(twips: width))，应为156毫米")
    }
    return faults
  }

  /// Lines become rows of a table in a box: the rules of paragraphs are as short as indents make them.
  fileprivate func edits(in word: WordReading) -> [WordEdit] {
    let boxing = table == nil ? ColophonPlacing(self, in: word).boxing(startsPage: false) : []
    guard boxing.isEmpty else { return boxing }
    return edits(edge: .imprintEdge, inner: .imprintInner, in: word)
      + edits(toWidth: GBT9704.Page.typeAreaWidth.twips)
  }
}

extension WordBorder {
  fileprivate var isColored: Bool { color.flatMap(Ink.init).map { !$0.isBlack } ?? false }
}

extension Rule {
  fileprivate func wrongRules(
    _ faults: [String], at location: TextLocation, _ repair: Repair?
  ) -> Finding {
    finding(
      "版记" + faults.joined(separator: "，"), at: location, .warning,
      suggestion: "首条和末条用1磅（0.35毫米）黑线，中间用0.75磅（0.25毫米）黑线，都与版心等宽", repair: repair)
  }
}
