package import Diagnostics

/// The clause by which the end of a publication was worked out.
package enum PeriodRule: String, Sendable, Hashable, CaseIterable {
  /// Only 通报批评 or a low fine.
  case low = "PRD-A1"
  case ordinary = "PRD-A2"
  /// A restriction of more than three years.
  case restriction = "PRD-A3"
  case minor = "PRD-B1"
  case general = "PRD-B2"
  case serious = "PRD-B3"

  package var id: String { rawValue }

  package var regime: PeriodRegime {
    switch self {
    case .low, .ordinary, .restriction: .marketSupervision
    case .minor, .general, .serious: .creditRepair
    }
  }

  /// For how many months at most; nil where the restriction itself decides.
  package var months: Int? {
    switch self {
    case .low: 3
    case .ordinary: 36
    case .restriction: nil
    case .minor: 3
    case .general: 12
    case .serious: 36
    }
  }

  /// For how many months at least before credit can be repaired; regime A's own minimum depends on the field
  /// (`RepairRule`).
  package var leastMonths: Int? {
    switch self {
    case .low, .ordinary, .restriction: nil
    case .minor: 0
    case .general: 3
    case .serious: 12
    }
  }

  package var citation: Citation {
    switch self {
    case .low, .ordinary: Citation(Self.disclosureRules, "第十三条第一款", .required)
    case .restriction: Citation(Self.disclosureRules, "第十三条第三款", .required)
    case .minor, .general, .serious:
      Citation("国办发〔2025〕22号和信用修复管理办法", "", .required)
    }
  }

  package static let disclosureRules = "市场监督管理行政处罚信息公示规定"

  /// `令45号：自公示之日起三个月`
  package var words: String { "\(regime.rawValue)：\(termWords)" }

  /// `自公示之日起三年`
  package var termWords: String {
    switch self {
    case .low: "仅受到通报批评或者较低数额罚款，自公示之日起三个月"
    case .ordinary: "自公示之日起三年"
    case .restriction: "限制期限超过三年，按实际限制期限"
    case .minor: "失信程度轻微，自决定之日起最长三个月"
    case .general: "失信程度一般，自决定之日起最长一年"
    case .serious: "失信程度严重，自决定之日起最长三年"
    }
  }
}
