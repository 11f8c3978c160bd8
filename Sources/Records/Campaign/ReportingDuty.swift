import Diagnostics
package import Documents

/// What is reported, by when, and to whom (报送要求).
package enum ReportingDuty {
  package static let shape = Shape(
    "报送要求", "谁在什么时候把什么材料报送到哪里",
    fields: [
      FieldDefinition("报送单位", .text, .open, "谁来报送", example: "各县（市、区）局"),
      FieldDefinition("报送至", .text, .open, required: true, "报送到哪里", example: "市局专项整治办公室"),
      FieldDefinition(
        "事项", .list(.record { item }), .open, required: true, "报送的材料，一样一项",
        example: "[{内容: 月度进展情况, 每月: 9}]"),
      FieldDefinition("后续", .text, .open, "收到以后怎么办", example: "由办公室汇总后上报"),
    ],
    derive: { record in
      var previous: CalendarDate?
      record.mapRecords("事项") { item in
        item.derive("期限语", from: ["每月", "期限"], deadline(of: item, after: previous).map(Value.text))
        previous = item.dates("期限").last ?? previous
      }
    })

  /// One thing to be reported.
  static let item = Shape(
    "报送事项", "一样要报送的材料和它的期限",
    fields: [
      FieldDefinition("内容", .text, .open, required: true, "报送什么", example: "月度进展情况"),
      FieldDefinition("每月", .integer(1...31), .open, "每月几日前", example: "9"),
      FieldDefinition("期限", .list(.date), .open, "一个或几个日期，在这些日期之前", example: "2026-03-20"),
      FieldDefinition("附件", .integer(1...99), .open, "用附件几的表", example: "1"),
    ],
    check: { record in
      let isMonthly = record.mentions("每月")
      return switch (isMonthly, record.mentions("期限")) {
      case (false, false): [.noDeadline(record)]
      case (true, true): [.twoDeadlines(record)]
      case (true, false): missingDay(record)
      case (false, true): disorder(record)
      }
    },
    derive: { $0.derive("期限语", from: ["每月", "期限"], deadline(of: $0, after: nil).map(Value.text)) })

  /// A day that some months do not have.
  private static func missingDay(_ record: Record) -> [Diagnostic] {
    guard let day = record.integer("每月"), day > 28 else { return [] }
    return [.missingInSomeMonths(record, day)]
  }

  private static func disorder(_ record: Record) -> [Diagnostic] {
    let dates = record.list("期限").compactMap {
      datum -> (date: CalendarDate, place: TextLocation?)? in
      guard case .date(let date) = datum.value else { return nil }
      return (date, datum.origin)
    }
    return zip(dates, dates.dropFirst())
      .filter { $1.date.isBefore($0.date) || $0.date == $1.date }
      .map { .disorder($1.date, at: $1.place) }
  }

  /// `每月9日前`; `2022年3月20日、6月20日、9月20日前分别`; `11月20日前`, the year said once.
  private static func deadline(of item: Record, after previous: CalendarDate?) -> String? {
    if let day = item.integer("每月") { return "每月\(day)日前" }
    let dates = item.dates("期限")
    guard !dates.isEmpty else { return nil }
    var said = previous
    var words: [String] = []
    for date in dates {
      words.append(date.chinese(after: said))
      said = date
    }
    return words.joined(separator: "、") + (dates.count > 1 ? "前分别" : "前")
  }
}

extension Record {
  package func dates(_ key: String) -> [CalendarDate] {
    list(key).compactMap { datum in
      guard case .date(let date) = datum.value else { return nil }
      return date
    }
  }
}

extension Diagnostic {
  fileprivate static func noDeadline(_ item: Record) -> Diagnostic {
    Diagnostic(
      .error, "duty.no-deadline", "报送事项“\((item.text("内容") ?? "").excerpt)”没有期限",
      at: item.origin, suggestion: "写“每月: 9”，或者“期限: 2026-03-20”")
  }

  fileprivate static func twoDeadlines(_ item: Record) -> Diagnostic {
    Diagnostic(
      .error, "duty.two-deadlines",
      "报送事项“\((item.text("内容") ?? "").excerpt)”同时写了“每月”和“期限”", at: item.place("期限"),
      suggestion: "只留一个", related: item["每月"]?.origin.map { [Related("“每月”在这里", at: $0)] } ?? [])
  }

  fileprivate static func missingInSomeMonths(_ item: Record, _ day: Int) -> Diagnostic {
    Diagnostic(
      .error, "duty.no-such-day", "不是每个月都有\(day)日", at: item.place("每月"),
      suggestion: "改成28日以前的日子，或者在“期限”里逐月写明日期")
  }

  fileprivate static func disorder(_ date: CalendarDate, at location: TextLocation?) -> Diagnostic {
    Diagnostic(
      .error, "duty.order", "期限“\(date.chinese)”没有排在前一个日期之后", at: location,
      suggestion: "从早到晚排列，重复的删去")
  }
}
