import Diagnostics
import Documents
import Records
import Supervision

/// What the rules of one clause of publication periods share: what it gives, and an end beyond it.
extension Rule {
  /// A rule about the term that a clause gives; one that nobody set aside needs no finding.
  static func ofPeriod(_ period: PeriodRule, _ guidance: Guidance) -> Rule {
    Rule.ofDecision(period.id, period.citation, guidance) { review, rule in
      rule.beyond(period, review)
    }
  }

  /// An end set by a person that lies after what the clause gives.
  func beyond(_ period: PeriodRule, _ review: DecisionReview) -> [Finding] {
    guard let day = review.day ?? review.decision.disclosure?.override?.day,
      let reckoned = review.course.period(on: day), let end = reckoned.overriddenEnd,
      let term = reckoned.terms.first(where: { $0.rule == period }), end > term.end
    else { return [] }
    return [
      finding(
        "改定的期限到\(end.chinese)，超过\(term.words)", at: review.decision.place("公示", "改定期限", "到"),
        .warning, suggestion: "核对依据；没有依据的，删去“改定期限”")
    ]
  }
}
