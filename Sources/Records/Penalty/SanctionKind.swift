/// A kind of penalty (处罚种类), 行政处罚法 Art 9; 吊销营业执照 stands apart from other permits as 令45 Art 14 has it.
package enum SanctionKind: String, Sendable, Hashable, CaseIterable {
  case warning = "警告"
  case publicCriticism = "通报批评"
  case fine = "罚款"
  case confiscatedGains = "没收违法所得"
  case confiscatedGoods = "没收非法财物"
  case suspendedPermit = "暂扣许可证件"
  case loweredGrade = "降低资质等级"
  case revokedPermit = "吊销许可证件"
  case revokedLicence = "吊销营业执照"
  case restrictedBusiness = "限制开展生产经营活动"
  case suspendedBusiness = "责令停产停业"
  case closedDown = "责令关闭"
  case barredFromOccupation = "限制从业"
  case detention = "行政拘留"
  /// 法律、行政法规规定的其他行政处罚, whose name the record gives.
  case other = "其他"

  /// Whether it is an amount of money.
  package var isMonetary: Bool {
    switch self {
    case .fine, .confiscatedGains: true
    case .warning, .publicCriticism, .confiscatedGoods, .suspendedPermit, .loweredGrade,
      .revokedPermit, .revokedLicence, .restrictedBusiness, .suspendedBusiness, .closedDown,
      .barredFromOccupation, .detention, .other:
      false
    }
  }

  /// Whether it takes a permit away, for a time or for good.
  package var concernsPermit: Bool {
    switch self {
    case .suspendedPermit, .loweredGrade, .revokedPermit, .revokedLicence: true
    case .warning, .publicCriticism, .fine, .confiscatedGains, .confiscatedGoods,
      .restrictedBusiness, .suspendedBusiness, .closedDown, .barredFromOccupation, .detention,
      .other:
      false
    }
  }
}
