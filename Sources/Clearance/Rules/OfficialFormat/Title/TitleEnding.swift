import Diagnostics
import Documents

extension Rule {
  /// TI-03: no punctuation at the end of a title, of the document or of the text that it issues.
  static let titleEnding = Rule(
    "TI-03", Citation(.practice),
    Guidance(
      "标题末尾不加标点", why: "标题居中独占几行，不是句子，末尾加句号、逗号都多余。",
      good: "关于做好节日检查工作的通知", bad: "关于做好节日检查工作的通知。"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.texts.map { TitleWords($0.title) }.compactMap { title in
      let count = title.scalars.reversed().prefix { marks.contains($0) }.count
      guard count > 0, count < title.scalars.count else { return nil }
      let words = title.scalars.count - count..<title.scalars.count
      return rule.marks(at: title.range(of: words), in: title.passage)
    }
  }

  private static let marks = Set("。，；：、．.,;:".unicodeScalars)
}

extension Rule {
  fileprivate func marks(at range: Range<Int>, in title: Passage) -> Finding {
    finding(
      "标题末尾有“\(title.text(in: range))”", at: title.location(of: range), .warning,
      suggestion: "删去标题末尾的标点", repair: title.repair(range, to: ""))
  }
}
