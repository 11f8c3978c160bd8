package import Documents

/// A body of rules about how long a penalty is published (公示期限的规定). The two in force since 2026-04-01 do not
/// agree; until somebody settles it, both are worked out and the earlier end is taken.
package enum PeriodRegime: String, Sendable, Hashable, CaseIterable {
  /// 市场监督管理行政处罚信息公示规定（国家市场监督管理总局令第45号）
  case marketSupervision = "令45号"
  /// 信用修复管理办法（国家发展改革委令第36号）, by 国办发〔2025〕22号
  case creditRepair = "令36号"

  /// As a notice names it.
  package var title: String {
    switch self {
    case .marketSupervision: "《市场监督管理行政处罚信息公示规定》"
    case .creditRepair: "《信用修复管理办法》"
    }
  }

  package var inForceSince: Day {
    switch self {
    case .marketSupervision: Day(year: 2021, month: 9, day: 1) ?? .first
    case .creditRepair: Day(year: 2026, month: 4, day: 1) ?? .first
    }
  }

  /// Those by which an edition of that day must go, whatever the age of the decision. Before the first
  /// came into force it goes by it all the same: the five years of the rules before are not used any more.
  package static func inForce(on day: Day) -> [PeriodRegime] {
    allCases.filter { $0 == allCases.first || $0.inForceSince <= day }
  }
}
