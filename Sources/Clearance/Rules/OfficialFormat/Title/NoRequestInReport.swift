import Diagnostics
import Documents

extension Rule {
  /// TI-11: a report asks for nothing (条例第十五条第四项).
  static let noRequestInReport = Rule(
    "TI-11", Citation("党政机关公文处理工作条例", "第十五条", .general),
    Guidance(
      "报告里不夹带请示事项", why: "报告不需要答复，上级当作阅件处理，夹在里面的请求就没有人办。要批准的事另写请示，一文一事。",
      good: "报告只说情况，另写“关于增加经费的请示”", bad: "报告末尾写“妥否，请批示”")
  ) { proofreading, rule in
    guard proofreading.title?.genre == .report else { return [] }
    return proofreading.texts[0].body.flatMap { passage in
      passage.requests.prefix(1).map { rule.request($0, in: passage) }
    }
  }
}

extension Passage {
  /// Words that ask to decide; 报请批准 tells of asking.
  fileprivate var requests: [Range<Int>] {
    scalars.indices.filter { scalars[$0] == "请" }.compactMap { index in
      guard let phrase = Self.phrases.first(where: { has($0, at: index) }),
        index == 0 || !"报申提呈恳经再".unicodeScalars.contains(scalars[index - 1])
      else { return nil }
      return index..<index + phrase.unicodeScalars.count
    }
  }

  private static let phrases = [
    "请批准", "请予批准", "请予审批", "请审批", "请批示", "请予批示", "请批复", "请予批复", "请审示", "请予审示",
  ]
}

extension Rule {
  fileprivate func request(_ range: Range<Int>, in passage: Passage) -> Finding {
    finding(
      "报告里写了“\(passage.text(in: range))”", at: passage.location(of: range), .warning,
      suggestion: "要上级答复的事，另写请示")
  }
}
