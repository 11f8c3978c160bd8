import Documents
package import Records

/// Why a decision is never published (不予公示).
package enum DisclosureExclusion: Sendable, Hashable {
  /// 令45号第二条: 普通程序 alone.
  case summaryProcedure
  /// 令45号第二条: 仅受到警告.
  case warningOnly
  /// No penalty was imposed (行政处罚法第五十七条).
  case noPenalty(CaseOutcome)
  /// 未成年人保护法第一百零三条
  case minor
  /// A review ended against it (令45号第五条).
  case refused(DisclosureReadiness.Requirement)
  /// 失信程度轻微 is not published in principle (国办发〔2025〕22号).
  case minorDishonesty
  /// Its time was over before it could be shown.
  case periodOver
  /// Withdrawn, or its credit repaired, before anybody saw it.
  case endedBefore(LifecycleEvent.Action)

  /// The rule that says so.
  package var ruleID: String {
    switch self {
    case .summaryProcedure: "PUB-01"
    case .warningOnly: "PUB-02"
    case .noPenalty: "PUB-03"
    case .minor: "PUB-04"
    case .refused: "PUB-05"
    case .minorDishonesty: "PRD-B1"
    case .periodOver: "PRD-01"
    case .endedBefore: "WD-01"
    }
  }

  /// In a few words, for a person: `按简易程序作出的处罚不公示`.
  package var words: String {
    switch self {
    case .summaryProcedure: "按简易程序作出的处罚不公示"
    case .warningOnly: "仅受到警告的不公示"
    case .noPenalty(let outcome): "\(outcome.rawValue)，没有处罚可以公示"
    case .minor: "当事人不满十八周岁，不公示"
    case .refused(let requirement): "\(requirement.rawValue)的结论是不公开"
    case .minorDishonesty: "失信程度轻微，原则上不公示"
    case .periodOver: "可以公示时公示期已经届满"
    case .endedBefore(let action): "公示以前已经\(action.rawValue)"
    }
  }

  /// What lies in the decision itself, whatever the day.
  package init?(of decision: PenaltyDecision, _ settings: DisclosureSettings) {
    if decision.outcome != .penalty {
      self = .noPenalty(decision.outcome)
    } else if decision.isOfMinor {
      self = .minor
    } else if decision.procedure == .summary {
      self = .summaryProcedure
    } else if decision.isWarningOnly, decision.disclosure?.exception == nil {
      self = .warningOnly
    } else if case .refused(let step) = DisclosureReadiness(of: decision, settings) {
      self = .refused(step)
    } else {
      return nil
    }
  }
}

extension PenaltyDecision {
  /// Whether nothing but a warning was imposed.
  package var isWarningOnly: Bool {
    !sanctions.isEmpty && sanctions.allSatisfy { $0.kind == .warning }
  }

  /// Whether the party was under eighteen in the case, from its filing on. Who has come of age since stays unpublished.
  package var isOfMinor: Bool {
    guard let first = [filedOn, day].compactMap({ $0 }).min(), let age = party.age(on: first)
    else { return false }
    return age < Self.majority
  }

  /// 民法典第十七条
  private static let majority = 18
}
