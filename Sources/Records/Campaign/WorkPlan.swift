import Diagnostics
import Documents

/// A work plan (实施方案、工作方案): goals, who answers, phases, tasks, measures and reports.
///
/// The facts stand once, under their own keys; 章节 gives the order of the text and says where each is printed.
package enum WorkPlan {
  /// A plan that travels alone, with the elements of an official document of its own.
  package static let shape = Shape(
    "实施方案", "实施方案、工作方案",
    fields: textFields + OfficialElements.fields,
    check: { check($0) + OfficialElements.check($0) },
    derive: { OfficialElements.derive(&$0) })

  /// A plan that a notice issues: the text alone.
  package static let issued = Shape(
    "印发的方案", "随通知印发的方案", fields: textFields, check: check)

  private static let textFields = [
    FieldDefinition("标题", .text, .open, required: true, "方案的标题", example: "演示市药品安全专项整治实施方案"),
    FieldDefinition("导语", .prose, .open, "章节前面的话", example: "为加强药品安全监管，制定本方案。"),
    FieldDefinition("期限", .record { period }, .open, "整个方案从什么时候到什么时候"),
    FieldDefinition("年份", .choice(["写明", "省略"]), .open, "阶段和报送的日期是否写出年份，平时写明", example: "写明"),
    FieldDefinition(
      "章节", .list(.record { Section.chapter }), .open, required: true, "正文，按印出的先后"),
    FieldDefinition("领导小组", .record { LeadingGroup.shape }, .open, "领导小组和它的办公室"),
    FieldDefinition("阶段", .list(.record { Phase.shape }), .open, "时间安排，一个阶段一项"),
    FieldDefinition("分工", .list(.record { Assignment.shape }), .open, "各单位的任务"),
    FieldDefinition("措施", .list(.record { Section.subsection }), .open, "整治措施，一条一项"),
    FieldDefinition("要求", .list(.record { Section.subsection }), .open, "工作要求，一条一项"),
    FieldDefinition("报送要求", .record { ReportingDuty.shape }, .open, "什么时候报送什么"),
    FieldDefinition("诚信等级办法", .record { GradeScheme.shape }, .open, "诚信等级的标准和措施"),
    FieldDefinition("附件", .list(.record { AnnexRecord.shape }), .open, "附件，一个一项"),
  ]

  static let period = Shape(
    "期限", "从什么时候到什么时候",
    fields: [
      FieldDefinition("开始", .date, .open, "开始的日期", example: "2026-03-01"),
      FieldDefinition("结束", .date, .open, "结束的日期", example: "2026-11-30"),
    ],
    check: { record in
      let isReversed = period(of: record)?.isReversed == true
      return isReversed ? [.periodReversed("方案期限的", at: record.place("开始"))] : []
    },
    derive: { record in
      record.derive("文字", from: ["开始", "结束"], period(of: record).map { .text($0.chinese()) })
    })

  private static func period(of record: Record?) -> Period? {
    record.flatMap { Period(start: $0.date("开始"), end: $0.date("结束")) }
  }
}

extension WorkPlan {
  private static func check(_ record: Record) -> [Diagnostic] {
    let phases = record.records("阶段").map(Phase.init)
    return Phase.check(phases, within: period(of: record.record("期限"))) + unplaced(in: record)
      + AnnexRecord.check(record.records("附件"))
  }

  /// A part that no section prints would be lost; a section that prints a part that is not there is empty.
  private static func unplaced(in record: Record) -> [Diagnostic] {
    let places = places(in: record)
    let missing = places.filter { !record.mentions($0.key) }
    let parts = (Section.headedParts + Section.plainParts).filter { $0 != "分级监管" }
    let lost = parts.filter { part in
      record[Place.key(for: part)] != nil && !places.contains { $0.part == part }
    }
    return missing.map { .nothingToPlace($0.part, at: $0.record.place("列入")) } + twice(places)
      + lost.map { .neverPlaced($0, at: record.place(Place.key(for: $0))) }
  }

  /// A part printed twice makes one fact look like two.
  private static func twice(_ places: [Place]) -> [Diagnostic] {
    var first: [String: Place] = [:]
    return places.compactMap { place in
      guard let earlier = first[place.part] else {
        first[place.part] = place
        return nil
      }
      return .placedTwice(
        place.part, at: place.record.place("列入"), first: earlier.record.place("列入"))
    }
  }

  private struct Place {
    let part: String
    let record: Record

    /// Where the plan holds what the section prints: both parts of a grade scheme stand under one key.
    var key: String { Self.key(for: part) }

    static func key(for part: String) -> String {
      part == "诚信等级" || part == "分级监管" ? "诚信等级办法" : part
    }
  }

  private static func places(in record: Record) -> [Place] {
    (record.records("章节") + record.records("阶段") + record.records("措施") + record.records("要求"))
      .flatMap { section in
        let own = section.text("列入").map { [Place(part: $0, record: section)] } ?? []
        return own
          + section.records("小节").compactMap { inner in
            inner.text("列入").map { Place(part: $0, record: inner) }
          }
      }
  }
}

extension Diagnostic {
  fileprivate static func nothingToPlace(_ part: String, at location: TextLocation?) -> Diagnostic {
    Diagnostic(
      .error, "plan.nothing-to-place", "这里要印出“\(part)”，方案里却没有", at: location,
      suggestion: "在方案里写上这一项，或者删去“列入”")
  }

  fileprivate static func placedTwice(
    _ part: String, at location: TextLocation?, first: TextLocation?
  ) -> Diagnostic {
    Diagnostic(
      .error, "plan.placed-twice", "“\(part)”在两个地方印出", at: location,
      suggestion: "留一处“列入: \(part)”，删去另一处",
      related: first.map { [Related("第一处在这里", at: $0)] } ?? [])
  }

  fileprivate static func neverPlaced(_ part: String, at location: TextLocation?) -> Diagnostic {
    Diagnostic(
      .error, "plan.never-placed", "“\(part)”写了，却没有一个章节把它印出来", at: location,
      suggestion: "在该印的章节里写“列入: \(part)”")
  }
}
