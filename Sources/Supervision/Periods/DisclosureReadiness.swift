package import Documents
package import Records

/// Whether a decision may be published, and from which day at the earliest: when it has been served, and every
/// review has passed (先审查、后公开).
package enum DisclosureReadiness: Sendable, Hashable {
  case lawful(from: Day)
  /// What has not been done, or has no day.
  case missing([Requirement])
  /// A review ended against publication.
  case refused(Requirement)

  /// What must come before publication.
  package enum Requirement: String, Sendable, Hashable, CaseIterable {
    case decided = "决定日期"
    case served = "送达"
    case legalReview = "法制审核"
    case secrecyReview = "保密审查"
    case approval = "批准"
    /// Of a natural person: a minor is never published (未成年人保护法第一百零三条).
    case birthday = "出生日期"
    /// The province's bound of a low fine, without which the period cannot be worked out.
    case lowFineBound = "较低数额罚款"
  }

  package init(of decision: PenaltyDecision, _ settings: DisclosureSettings) {
    let review = decision.review
    let steps: [(Requirement, Review.Step?)] = [
      (.legalReview, review?.legal), (.secrecyReview, review?.secrecy),
      (.approval, review?.approval),
    ]
    if let refusal = steps.first(where: { $1?.isPassed == false }) {
      self = .refused(refusal.0)
      return
    }
    let days =
      [(.decided, decision.day), (.served, decision.service?.day)] + steps.map { ($0, $1?.day) }
    let missing =
      days.filter { $1 == nil }.map(\.0) + Self.unknown(of: decision, settings)
    guard missing.isEmpty, let day = days.compactMap(\.1).max() else {
      self = .missing(missing)
      return
    }
    self = .lawful(from: day)
  }

  private static func unknown(
    of decision: PenaltyDecision, _ settings: DisclosureSettings
  ) -> [Requirement] {
    let needsBirthday = decision.party.kind == .naturalPerson && decision.party.birthday == nil
    let needsBound = decision.isLow(settings) == nil
    return (needsBirthday ? [.birthday] : []) + (needsBound ? [.lowFineBound] : [])
  }
}
