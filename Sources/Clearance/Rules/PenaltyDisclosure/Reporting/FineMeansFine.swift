import Diagnostics
import Records
import Supervision

extension Rule {
  /// SGS-02: a fine among the kinds has an amount, and an amount has its kind.
  static let fineMeansFine = Rule.ofDecision(
    "SGS-02", Citation(.data),
    Guidance(
      "处罚类别有罚款，罚款金额就大于零；没有罚款，金额就空着", why: "类别和金额对不上的行，平台退回。", good: "罚款，0.2万元",
      bad: "罚款，0万元")
  ) { review, rule in
    let row = review.uploadRow
    let isFined = row[.sanctionKinds].split(separator: ";").contains("罚款")
    let hasAmount = !row[.fine].isEmpty && row[.fine] != "0"
    guard isFined != hasAmount else { return [] }
    return [
      rule.finding(
        isFined ? "处罚类别有罚款，罚款金额是零" : "处罚类别没有罚款，却有罚款金额", at: review.place(of: .fine),
        suggestion: "核对决定书，改正“种类”或者“金额”")
    ]
  }
}
