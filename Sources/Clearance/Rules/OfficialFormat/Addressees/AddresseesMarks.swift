import Diagnostics
import Documents

extension Rule {
  /// TO-05: 、 between agencies of a class, ， between classes, and nothing heavier.
  static let addresseesMarks = Rule(
    "TO-05", Citation(.practice),
    Guidance(
      "主送机关同类之间用顿号，不同类之间用逗号，不用分号",
      why: "顿号和逗号已经分得出层次。分号只用在句子之间，名称之间用分号不合标点用法。",
      good: "各县（区）市场监督管理局，市局机关各科室、直属各单位：", bad: "各县（区）市场监督管理局；市局机关各科室：")
  ) { proofreading, rule in
    proofreading.passages(of: .addressees).compactMap { passage in
      let semicolon = passage.scalars.firstIndex { "；;".unicodeScalars.contains($0) }
      return semicolon.map { rule.semicolon($0..<$0 + 1, in: passage) }
    }
  }
}

extension Rule {
  fileprivate func semicolon(_ range: Range<Int>, in passage: Passage) -> Finding {
    finding(
      "主送机关之间用了分号", at: passage.location(of: range), .note,
      suggestion: "同类机关之间用“、”，不同类之间用“，”")
  }
}
