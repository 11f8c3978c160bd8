package import Diagnostics
package import Documents

/// A decision to punish (行政处罚决定): one record from which the decision itself, its summary, the monthly list, the
/// row of 双公示 and every notice about it are made.
package struct PenaltyDecision: Sendable {
  package let record: Record
  /// 编号: permanent, never used again.
  package let id: String
  /// 决定书文号, 演市监处罚〔2022〕17号
  package let number: String
  package let day: Day?
  package let procedure: PenaltyProcedure
  package let outcome: CaseOutcome
  /// 决定机关; nil is the office itself.
  package let organ: String?
  package let filedOn: Day?
  package let party: Party
  package let violation: Violation
  package let sanctions: [Sanction]
  package let service: Service?
  package let review: Review?
  package let disclosure: Disclosure?
  /// In the order of the file.
  package let events: [LifecycleEvent]
  package let persons: [RelatedPerson]
  package let withholdings: [Withholding]
  /// What stays public though it is a trade secret or a private matter.
  package let openedMatters: [OpenedMatter]

  package init(_ record: Record) {
    self.record = record
    self.id = record.text("编号") ?? ""
    self.number = record.text("决定书文号") ?? ""
    self.day = record.date("决定日期")?.firstDay
    self.procedure = record.text("程序").flatMap(PenaltyProcedure.init) ?? .ordinary
    self.outcome = record.text("结果").flatMap(CaseOutcome.init) ?? .penalty
    self.organ = record.text("决定机关")
    self.filedOn = record.date("立案日期")?.firstDay
    let nothing = Record("", origin: record.origin)
    self.party = Party(record.record("当事人") ?? nothing)
    self.violation = Violation(record.record("违法行为") ?? nothing)
    self.sanctions = record.records("处罚").map(Sanction.init)
    self.service = record.record("送达").map(Service.init)
    self.review = record.record("审核").map(Review.init)
    self.disclosure = record.record("公示").map(Disclosure.init)
    self.events = record.records("事件").compactMap(LifecycleEvent.init)
    self.persons = record.records("相关人员").map(RelatedPerson.init)
    self.withholdings = record.records("隐去").map(Withholding.init)
    self.openedMatters = record.records("仍予公开").map(OpenedMatter.init)
  }

  /// Where a field was written, or else the nearest thing around it: `place("当事人", "名称")`.
  package func place(_ keys: String...) -> TextLocation? {
    var holder = record
    var place = record.origin
    for key in keys {
      place = holder.place(key) ?? place
      guard let inner = holder.record(key) else { break }
      holder = inner
    }
    return place
  }

  /// The sum of the fines.
  package var fine: Renminbi? { sum { $0.kind == .fine } }

  /// The sum of what was confiscated, gains and the worth of goods.
  package var confiscated: Renminbi? {
    sum { $0.kind == .confiscatedGains || $0.kind == .confiscatedGoods }
  }

  private func sum(_ isCounted: (Sanction) -> Bool) -> Renminbi? {
    let amounts = sanctions.filter(isCounted).compactMap(\.amount)
    guard !amounts.isEmpty else { return nil }
    return Renminbi(fen: amounts.reduce(0) { $0 + $1.fen })
  }
}
