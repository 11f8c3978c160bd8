import Diagnostics
import Documents
import Records
import Supervision

extension Rule {
  /// SGS-01: the amount that is said is the amount that is reported.
  static let amountsAgree = Rule.ofDecision(
    "SGS-01", Citation(.data),
    Guidance(
      "处罚内容里的金额和金额字段一致", why: "报送表里内容写元、金额字段写万元，两处不一样，平台退回，公众看到的也是错的。",
      good: "{种类: 罚款, 金额: 2000, 内容: 罚款2000元}", bad: "{种类: 罚款, 金额: 2000, 内容: 罚款2万元}")
  ) { review, rule in
    review.decision.sanctions.compactMap { sanction in
      let said = WrittenAmount.all(in: sanction.words)
      guard let amount = sanction.amount, !said.isEmpty, !said.contains(amount) else { return nil }
      return rule.finding(
        "内容写的是\(said.map { "\($0)元" }.joined(separator: "、"))，金额是\(amount)元",
        at: sanction.record.place("内容"), suggestion: "核对决定书，改正其中一处")
    }
  }
}

/// Amounts in Arabic figures as a text says them: 2000元, 1.2万元, 3,000.50元.
private enum WrittenAmount {
  static func all(in text: String) -> [Renminbi] {
    var amounts: [Renminbi] = []
    var figures = ""
    var isWan = false
    for character in text {
      switch character {
      case "0"..."9", ".", ",":
        if isWan { (figures, isWan) = ("", false) }
        figures.append(character)
      case "万" where !figures.isEmpty: isWan = true
      case "元":
        amounts += [isWan ? Renminbi(wan: figures) : Renminbi(yuan: figures)].compactMap { $0 }
        (figures, isWan) = ("", false)
      default: (figures, isWan) = ("", false)
      }
    }
    return amounts
  }
}
