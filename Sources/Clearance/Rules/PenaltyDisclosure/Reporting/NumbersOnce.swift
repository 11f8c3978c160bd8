import Diagnostics
import Records
import Supervision

extension Rule {
  /// SGS-06: a number stands once in its year, and none is left out; 编号 stands once for ever. Of two decisions with
  /// one number nobody can tell which is meant, so neither goes public.
  static let numbersOnce = Rule.ofDecision(
    "SGS-06", Citation(.data),
    Guidance(
      "决定书文号在一年里不重复，也不跳号", why: "文号是公示和报送的钥匙，重复的两件分不清，一件也不能公示；跳过的可能漏报。", good: "16号、17号、18号",
      bad: "两件都是17号")
  ) { review, rule in
    rule.repeated(review) + rule.sharesPages(review) + rule.leftOut(review)
  }
}

extension Rule {
  fileprivate func repeated(_ review: DecisionReview) -> [Finding] {
    let others = review.register.others(of: review.decision)
    guard let other = others.first else { return [] }
    return [
      finding(
        "文号“\(review.decision.number.excerpt)”另有一件决定也用了", at: review.place(of: .decisionNumber),
        review.isToBePublished ? .error : .warning, suggestion: "核对发文登记，改正其中一个",
        related: other.places)
    ]
  }

  fileprivate func sharesPages(_ review: DecisionReview) -> [Finding] {
    let namesakes = review.register.namesakes(of: review.decision)
    guard let other = namesakes.first else { return [] }
    return [
      finding(
        "编号“\(review.decision.id.excerpt)”另有一件决定也用了，两件的网页会互相覆盖",
        at: review.decision.place("编号"), review.isToBePublished ? .error : .warning,
        suggestion: "编号用过的不再用，给其中一件另编一个", related: other.places)
    ]
  }

  fileprivate func leftOut(_ review: DecisionReview) -> [Finding] {
    guard let number = DecisionNumber(review.decision.number), number.serial > 1,
      review.register.isKnown(number), !review.register.holds(number.previous)
    else { return [] }
    return [
      finding(
        "前一号“\(number.previous)”没有记录", at: review.place(of: .decisionNumber), .warning,
        suggestion: "补上漏记的决定；不予处罚等占用的，核对发文登记")
    ]
  }
}

extension DecisionRegister.Entry {
  fileprivate var places: [Diagnostic.Related] {
    place.map { [Diagnostic.Related("另一件在这里", at: $0)] } ?? []
  }
}
