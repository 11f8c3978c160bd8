import Diagnostics

extension Rule {
  /// LV-07: a heading that its text follows in the same line ends with 。, and not with a space.
  static let runInHeading = Rule(
    "LV-07", Citation(.practice),
    Guidance(
      "小标题后面接着写正文的，小标题末尾用句号",
      why: "标题和正文在同一行，靠句号分开。只空一格，读起来标题就和正文连成一句了。",
      good: "（一）加强领导。各单位要成立专班。", bad: "（一）加强领导 各单位要成立专班。")
  ) { proofreading, rule in
    Outline.all(in: proofreading).flatMap(\.runs).flatMap(\.items).compactMap { item in
      item.gapAfterHeading.map { rule.gap(after: $0, in: item) }
    }
  }
}

extension Outline.Item {
  /// The words of a heading that a space alone parts from the sentences after it.
  fileprivate var gapAfterHeading: Range<Int>? {
    let text = line.passage.scalars
    let start = text.skippingSpaces(from: numeral.range.upperBound)
    let words = start..<(text[start...].firstIndex { !$0.isHan } ?? text.count)
    guard (4...20).contains(words.count), text.scalar(at: words.upperBound)?.isSpace == true,
      text[words.upperBound...].filter(\.isHan).count >= 10,
      text.scalar(at: text.endOfWords - 1) == "。"
    else { return nil }
    return words
  }
}

extension Rule {
  fileprivate func gap(after heading: Range<Int>, in item: Outline.Item) -> Finding {
    let passage = item.line.passage
    return finding(
      "小标题“\(passage.text(in: heading))”和正文之间只有空格",
      at: passage.location(of: heading) ?? passage.beginning, .warning,
      suggestion: "小标题末尾用句号，不留空格")
  }
}
