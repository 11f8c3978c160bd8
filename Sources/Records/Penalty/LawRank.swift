/// What a body of rules is (法律位阶), as far as its title tells; the higher, the more it may impose.
package enum LawRank: Int, Sendable, Hashable, Comparable {
  /// 规章, and whatever ranks below.
  case rule
  /// 地方性法规
  case localRegulation
  /// 行政法规
  case administrativeRegulation
  /// 法律
  case law

  package static func < (one: LawRank, other: LawRank) -> Bool { one.rawValue < other.rawValue }

  /// - Parameter title: without title marks, with or without 中华人民共和国.
  package init(title: String) {
    let name = title.prefix { $0 != "（" && $0 != "(" }
    if name.hasSuffix("法") && !name.hasSuffix("办法") || name.hasPrefix("全国人民代表大会") {
      self = .law
    } else if name.hasPrefix("国务院") || name.hasPrefix("中华人民共和国")
      || Self.oddlyNamed.contains(String(name))
    {
      self = .administrativeRegulation
    } else if name.hasSuffix("条例") {
      self = Self.isOfRegion(name) ? .localRegulation : .administrativeRegulation
    } else {
      self = .rule
    }
  }

  /// Orders of the State Council whose titles sound like those of ministries.
  private static let oddlyNamed: Set = [
    "价格违法行为行政处罚规定", "无证无照经营查处办法", "外国企业常驻代表机构登记管理办法",
  ]

  /// Whether it begins with the name of a region: 演示省药品管理条例; 城市 and 市场 are no regions.
  private static func isOfRegion(_ name: Substring) -> Bool {
    if name.contains("自治") || name.contains("经济特区") { return true }
    let head = Array(name.prefix(9))
    return head.indices.dropFirst(2).contains { index in
      (head[index] == "省" || head[index] == "市")
        && (index + 1 == head.count || head[index + 1] != "场")
    }
  }
}

extension LawReference {
  package var rank: LawRank { LawRank(title: law) }
}

extension SanctionKind {
  /// What at least must provide for it: 行政处罚法第九条第六项、第十条至第十四条.
  package var leastRank: LawRank {
    switch self {
    case .warning, .publicCriticism, .fine: .rule
    case .detention: .law
    case .revokedLicence, .other: .administrativeRegulation
    case .confiscatedGains, .confiscatedGoods, .suspendedPermit, .loweredGrade, .revokedPermit,
      .restrictedBusiness, .suspendedBusiness, .closedDown, .barredFromOccupation:
      .localRegulation
    }
  }
}
