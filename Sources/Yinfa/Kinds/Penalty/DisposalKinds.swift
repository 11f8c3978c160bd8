import Records

extension Kind {
  /// Decisions other than penalties (处置决定).
  static let disposals = DisposalKind.allCases.map { kind in
    Kind(
      id: kind.kindID, names: kind.kindNames, summary: Disposal.summary(of: kind),
      shape: Disposal.shape(of: kind))
  }
}

extension Kind {
  /// 先行登记保存
  static let evidencePreservation = DisposalKind.preservation.kindID
}

extension DisposalKind {
  fileprivate var kindID: String {
    switch self {
    case .rectification: "rectification-order"
    case .interview: "interview-notice"
    case .transfer: "case-transfer"
    case .preservation: "evidence-preservation"
    case .suspension: "suspension-order"
    }
  }

  fileprivate var kindNames: [String] {
    switch self {
    case .rectification: ["责令改正", "责令改正通知书"]
    case .interview: ["约谈", "约谈通知书"]
    case .transfer: ["案件移送", "案件移送函"]
    case .preservation: ["先行登记保存", "先行登记保存通知书"]
    case .suspension: ["责令停产停业", "责令停产停业通知书"]
    }
  }
}
