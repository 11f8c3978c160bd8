package import Documents
package import Records

/// Whether the publication can end early because credit is repaired (提前停止公示、信用修复), and from when.
package enum RepairOutlook: Sendable, Hashable {
  /// From that day on, when the duties are performed, the harm is removed, nothing of the kind was done again and the
  /// party is on no list of the untrustworthy (令45号第十四条第一款).
  case possible(from: Day)
  /// 令45号第十四条第三款: what was imposed shuts it out.
  case excluded([SanctionKind])
  /// It ends by itself before it could be repaired.
  case expiresFirst(lastDay: Day)
}

extension DisclosureCourse {
  /// As matters stand on a day, by every regime in force: the latest of their days; nil where nothing is published.
  package func repairOutlook(on day: Day) -> RepairOutlook? {
    guard let period = period(on: day), let lastDay = lastDay(on: day) else { return nil }
    let excluded = decision.sanctions.map(\.kind).filter(\.excludesRepair)
    guard excluded.isEmpty else { return .excluded(excluded) }
    let earliest = period.terms.map(earliestRepair).max() ?? .last
    return earliest <= lastDay ? .possible(from: earliest) : .expiresFirst(lastDay: lastDay)
  }

  /// The day after the least time of publication: 3号规第六条 from the publication, 令36号 from the decision.
  package func earliestRepair(by term: PublicationTerm) -> Day {
    let months = term.rule.leastMonths ?? decision.violation.monthsBeforeRepair
    return months == 0 ? term.start : term.start.adding(months: months).adding(days: 1)
  }
}

extension Violation {
  /// 市场监督管理信用修复管理办法第六条: six months; a year in the fields of food, drugs and special equipment.
  package var monthsBeforeRepair: Int {
    fields.contains(where: Self.strictFields.contains) ? 12 : 6
  }

  private static let strictFields: Set = ["食品", "药品", "特种设备"]
}

extension SanctionKind {
  /// 令45号第十四条第三款
  package var excludesRepair: Bool {
    switch self {
    case .suspendedBusiness, .restrictedBusiness, .barredFromOccupation, .loweredGrade,
      .revokedPermit, .revokedLicence:
      true
    case .warning, .publicCriticism, .fine, .confiscatedGains, .confiscatedGoods, .suspendedPermit,
      .closedDown, .detention, .other:
      false
    }
  }
}
