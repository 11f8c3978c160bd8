import Diagnostics
import Documents

extension Rule {
  /// TI-04: in a title, the marks that names need, and few others.
  static let titleMarks = Rule(
    "TI-04", Citation(.practice),
    Guidance(
      "标题里只用书名号、括号、引号和顿号", why: "标题是一个短语。用了逗号、冒号、感叹号，多半是两句话，可以合成一个事由。",
      good: "关于加强监管做好节日检查工作的通知", bad: "关于加强监管，做好节日检查工作的通知")
  ) { proofreading, rule in
    guard let title = proofreading.title, proofreading.isOfficial else { return [] }
    let found = title.scalars.indices.dropLast().first { index in
      title.depths[index] == 0 && marks.contains(title.scalars[index])
        && !title.isBetweenDigits(index)
    }
    return found.map { [rule.mark($0..<$0 + 1, in: title)] } ?? []
  }

  private static let marks = Set("，。；：！？,;:!?…".unicodeScalars)
}

extension TitleWords {
  fileprivate func isBetweenDigits(_ index: Int) -> Bool {
    index > 0 && index + 1 < scalars.count && scalars[index - 1].isDecimalDigit
      && scalars[index + 1].isDecimalDigit
  }
}

extension Rule {
  fileprivate func mark(_ words: Range<Int>, in title: TitleWords) -> Finding {
    let range = title.range(of: words)
    return finding(
      "标题中间用了“\(title.passage.text(in: range))”", at: title.passage.location(of: range), .note,
      suggestion: "把事由合成一个短语，或者改用顿号")
  }
}
