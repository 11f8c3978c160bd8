import Diagnostics
import Documents

extension Rule {
  /// LV-06: a heading on a line of its own ends without a mark.
  static let headingWithoutMark = Rule(
    "LV-06", Citation("GB/T 15834—2011", "附录B", .general),
    Guidance(
      "独占一行的小标题末尾不加标点",
      why: "换行已经把标题和正文分开。标题后面接着写正文的才加句号。",
      good: "一、工作目标", bad: "一、工作目标。"),
    isRepairable: true
  ) { proofreading, rule in
    Outline.all(in: proofreading).flatMap { outline in
      rule.findings(
        outline.runs.flatMap(\.items).compactMap(\.markAfterHeading), words: markAfterHeading)
    }
  }
}

extension Outline.Item {
  /// The mark with which a heading ends that stands alone in its line.
  fileprivate var markAfterHeading: Correction? {
    let text = line.passage.scalars
    let end = text.endOfWords
    let words = numeral.range.upperBound..<max(numeral.range.upperBound, end - 1)
    guard end > numeral.range.upperBound + 1, Self.marks.contains(text[end - 1]),
      words.count <= Self.longest, !text[words].contains(where: Self.marksInside.contains),
      isHeading
    else { return nil }
    return Correction(in: line.passage, end - 1..<end, to: "")
  }

  /// A heading has something below it; an item is followed by the next one.
  private var isHeading: Bool {
    guard let next else { return false }
    let below = Numeral(next.passage.scalars)
    if let below { return below.form.level > numeral.form.level }
    if case .heading = line.element { return true }
    return numeral.form == .first
  }

  /// Longer ones are sentences.
  private static let longest = 25
  private static let marks = Set("。；，：、;,:".unicodeScalars)
  private static let marksInside = Set("。；！？".unicodeScalars)
}

extension Rule {
  fileprivate static func markAfterHeading(_ slips: [Correction]) -> Words {
    slips.count == 1
      ? Words("独占一行的小标题末尾有“\(slips[0].written)”", suggestion: "删去“\(slips[0].written)”")
      : Words("有\(slips.count)个独占一行的小标题末尾有标点", suggestion: "删去末尾的标点")
  }
}
