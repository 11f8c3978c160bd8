import Records

/// What happened to a published decision, as a person tells it: it is withdrawn, corrected, or its party's credit repaired.
public struct DecisionEvent: Sendable, Hashable {
  public enum Action: Sendable, Hashable {
    /// 撤回: the decision was changed, revoked, held unlawful or void.
    case withdraw(kind: String)
    /// 更正: an error was found; the value of the field is changed, and what it was can be proved.
    case correct(Correction)
    /// 信用修复
    case repair
  }

  /// A field by its path (`违法行为.类型`, `处罚.1.金额`), and what it is to hold.
  public struct Correction: Sendable, Hashable {
    public let field: String
    public let value: String

    public init(field: String, value: String) {
      self.field = field
      self.value = value
    }
  }

  public let action: Action
  /// `2022-08-01`
  public let day: String
  /// What the public is told.
  public var reason: String?
  /// The number of the document that it rests on (依据文号).
  public var basis: String?
  /// Who does it (经办).
  public var handler: String?
  /// When the change took effect or reached the office, `2022-07-29`.
  public var effectiveDay: String?
  public var delayReason: String?
  /// When the application for credit repair came, and when it was accepted (申请日期, 受理日期).
  public var appliedDay: String?
  public var acceptedDay: String?
  /// The number of the decision that takes its place.
  public var successor: String?
  /// Whether the party asked to be cleared by name.
  public var namesParty = false

  public init(_ action: Action, on day: String) {
    self.action = action
    self.day = day
  }

  /// The kinds of withdrawal that a record knows.
  public static var withdrawalKinds: [String] {
    LifecycleEvent.WithdrawalKind.allCases.map(\.rawValue)
  }
}
