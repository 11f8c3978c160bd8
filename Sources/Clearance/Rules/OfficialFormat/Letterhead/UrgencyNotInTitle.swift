import Diagnostics
import Documents

extension Rule {
  /// HD-06: 特急 has its line above the mark, not a place in the title. 紧急通知 is another thing.
  static let urgencyNotInTitle = Rule(
    "HD-06", Citation(.practice),
    Guidance(
      "紧急程度标在版头，不写进标题", why: "紧急程度有自己的位置，在版心左上角，签收的人先看那里。标题里只写事由。",
      good: "左上角标“特急”，标题写“关于报送检查情况的通知”", bad: "【特急】关于报送检查情况的通知")
  ) { proofreading, rule in
    let title = TitleWords(proofreading.texts[0].title)
    let start = title.scalars.prefix { WrittenNumber.openings.contains($0) }.count
    guard let word = ["特急", "加急"].first(where: { title.has($0, at: start) }) else { return [] }
    return [rule.urgency(word, at: title.range(of: start..<start + 2), in: title.passage)]
  }
}

extension Rule {
  fileprivate func urgency(_ word: String, at range: Range<Int>, in title: Passage) -> Finding {
    finding(
      "标题里写了“\(word)”", at: title.location(of: range), .note,
      suggestion: "从标题里删去，标在版头左上角")
  }
}
