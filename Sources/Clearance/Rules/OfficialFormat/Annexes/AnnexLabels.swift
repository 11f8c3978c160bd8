import Diagnostics
import Documents

extension Rule {
  /// AT-05: the first line of an annex is 附件 and its number in digits, and nothing else (7.3.7).
  static let annexLabels = Rule(
    "AT-05", Citation("GB/T 9704—2012", "第7.3.7条", .required),
    Guidance(
      "附件首页左上角顶格写“附件”和阿拉伯数字顺序号，不加冒号",
      why: "这里是标签，不是附件说明。序号要和附件说明里的一个写法，翻到这一页就知道是第几件。",
      good: "附件2", bad: "附件2：　附件二"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.lines(of: .annexLabel).flatMap { line in
      rule.findings([label(line.passage)].compactMap { $0 }, .error, words: wrongLabel)
    } + (proofreading.word.map(rule.annexLabelPlace) ?? [])
  }

  /// What is wrong with a label; a document's number may stand before it (7.3.7).
  private static func label(_ passage: Passage) -> Correction? {
    let text = passage.scalars
    let end = text.endOfWords
    guard let start = text.places(of: "附件").first, start == 0 || text[start - 1] == "号"
    else { return nil }
    let number = PlainNumber(text, from: text.skippingSpaces(from: start + 2))
    let right = "附件" + (number.map { String($0.value) } ?? "")
    guard text[start..<end].map(Character.init) != Array(right) else { return nil }
    let rest = text[(number?.range.upperBound ?? start + 2)..<end]
    let isLabelAlone = rest.allSatisfy { $0.isSpace || $0 == "：" || $0 == ":" || $0 == "." }
    return Correction(
      in: passage, start..<end, isLabelAlone ? [Replacement(start..<end, right)] : [])
  }
}

extension Rule {
  fileprivate static func wrongLabel(_ slips: [Correction]) -> Words {
    Words(
      "附件首页的“\(slips[0].written.excerpt)”写法不对",
      suggestion: slips[0].right.map { "写成“\($0)”" } ?? "“附件”和顺序号单独写一行，标题写在第三行")
  }
}
