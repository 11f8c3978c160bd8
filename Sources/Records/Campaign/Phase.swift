package import Diagnostics
import Documents

/// A phase of a plan (阶段): what is done from when to when.
package struct Phase: Sendable {
  package let name: String
  package let period: Period?
  package let origin: TextLocation?
  /// Where the period was written.
  package let place: TextLocation?

  package init(_ record: Record) {
    self.name = record.text("名称") ?? ""
    self.period = Period(start: record.date("开始"), end: record.date("结束"))
    self.origin = record.origin
    self.place = record["开始"]?.origin ?? record["结束"]?.origin ?? record.origin
  }

  package static let shape = Shape(
    "阶段", "计划的一个阶段：什么时候做什么",
    fields: [
      FieldDefinition("名称", .text, .open, required: true, "阶段的名称", example: "动员部署"),
      FieldDefinition("开始", .date, .open, "开始的日期，可只写到月", example: "2026-03-01"),
      FieldDefinition("结束", .date, .open, "结束的日期；只写“结束”就印成“……前”", example: "2026-03-31"),
      FieldDefinition("内容", .prose, .open, "这个阶段做什么", example: "制定方案，部署任务。"),
      FieldDefinition("列入", .choice(["报送要求"]), .open, "把“报送要求”接在内容后面印出"),
    ],
    check: { record in
      let phase = Phase(record)
      return phase.period?.isReversed == true ? [.reversed(phase)] : []
    },
    derive: { record in
      guard let period = Phase(record).period else { return }
      record.derive("期限", from: ["开始", "结束"], .text(period.chinese()))
      record.derive("期限省年", from: ["开始", "结束"], .text(period.chineseWithoutYears))
    })
}

extension Phase {
  /// Phases stand in the order of their beginnings and inside the plan's period. They may overlap,
  /// and a phase with an end alone says nothing about its beginning.
  static func check(_ phases: [Phase], within plan: Period?) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var above: Phase?
    for phase in phases {
      if let earlier = above, let before = earlier.period?.start, let start = phase.period?.start,
        start.isBefore(before)
      {
        found.append(.outOfOrder(phase, after: earlier))
      }
      if let plan, !plan.isReversed, let period = phase.period, plan.leavesOut(period) {
        found.append(.outside(phase, plan))
      }
      if phase.period?.start != nil { above = phase }
    }
    return found
  }
}

extension Diagnostic {
  /// - Parameter owner: whose period it is, up to 的; empty for the plan's own.
  static func periodReversed(_ owner: String, at location: TextLocation?) -> Diagnostic {
    Diagnostic(
      .error, "plan.period-reversed", "\(owner)结束早于开始", at: location,
      suggestion: "核对“开始”和“结束”，多半是月份或年份写错")
  }

  fileprivate static func reversed(_ phase: Phase) -> Diagnostic {
    .periodReversed("阶段“\(phase.name.excerpt)”的", at: phase.place)
  }

  fileprivate static func outOfOrder(_ phase: Phase, after earlier: Phase) -> Diagnostic {
    Diagnostic(
      .error, "plan.phase-order",
      "阶段“\(phase.name.excerpt)”的开始早于上一个阶段“\(earlier.name.excerpt)”", at: phase.place,
      suggestion: "按开始的先后排列阶段，或者改正日期",
      related: earlier.place.map { [Related("上一个阶段在这里", at: $0)] } ?? [])
  }

  fileprivate static func outside(_ phase: Phase, _ plan: Period) -> Diagnostic {
    Diagnostic(
      .error, "plan.phase-outside", "阶段“\(phase.name.excerpt)”超出了计划的期限（\(plan.chinese())）",
      at: phase.place, suggestion: "改正阶段的日期，或者改“期限”")
  }
}
