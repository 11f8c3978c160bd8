import Diagnostics
import Documents

extension Rule {
  /// HD-04: 特急 or 加急; a telegram also 特提 or 平急 (条例第九条第三项).
  static let urgencyValue = Rule(
    "HD-04", Citation("党政机关公文处理工作条例", "第九条", .required),
    Guidance(
      "紧急程度标“特急”或者“加急”", why: "条例只定了这两级，电报另有特提、特急、加急、平急四级。写别的词，收文单位不知道几小时内要办。",
      good: "特急", bad: "十万火急")
  ) { proofreading, rule in
    let isTelegram = proofreading.passages(of: .mark).contains { $0.contains("电") }
    let values = ["特急", "加急"] + (isTelegram ? ["特提", "平急"] : [])
    return proofreading.passages(of: .urgency).filter { !values.contains($0.withoutSpaces) }
      .map { rule.otherUrgency($0) }
  }
}

extension Rule {
  fileprivate func otherUrgency(_ passage: Passage) -> Finding {
    finding(
      "紧急程度“\(passage.text(in: passage.written).excerpt)”不是规定的等级",
      at: passage.location(of: passage.written), suggestion: "标“特急”或者“加急”")
  }
}
