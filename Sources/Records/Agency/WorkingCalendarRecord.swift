import Diagnostics
package import Documents

/// A year's days off as an office adds them to its `yinfa.yaml` (工作日历): a year whose notice is later than
/// this program, or the days off of its own region.
package enum WorkingCalendarRecord {
  package static let field = FieldDefinition(
    "工作日历", .list(.record { shape }), .open, "本程序还没有的年度放假安排，或者本地区的放假日", example: "[]")

  package static let shape = Shape(
    "工作日历", "一个年度的放假和调休上班日",
    fields: [
      FieldDefinition("年", .integer(2000...2100), .open, required: true, "哪一年", example: "2027"),
      FieldDefinition(
        "依据", .text, .open, required: true, "放假通知的文号", example: "国办发明电〔2026〕…号"),
      FieldDefinition(
        "放假", .list(.text), .open, required: true, "放假的日子，连续的写起止",
        example: "[2027-01-01至2027-01-03]"),
      FieldDefinition("上班", .list(.day), .open, "调休上班的周末", example: "[2027-01-09]"),
      FieldDefinition(
        "仅本地", .flag, .open, "只是本地区另外的放假日（如广西三月三），不是全年的安排", example: "否"),
    ],
    check: { record in
      guard let year = record.integer("年") else { return [] }
      return daysOff(record, year).compactMap(\.problem) + workingDays(record, year)
    })

  /// What the office's profile adds, in the order of the file.
  package static func arrangements(in profile: Record) -> [HolidayArrangement] {
    profile.records("工作日历").compactMap { record in
      guard let year = record.integer("年"), let basis = record.text("依据") else { return nil }
      return HolidayArrangement(
        year: year, bases: [basis], daysOff: daysOff(record, year).compactMap(\.days),
        workingDays: record.dates("上班").map(\.firstDay), isLocal: record.flag("仅本地"))
    }
  }
}

extension WorkingDayCalendar {
  /// The State Council's, and what the office adds.
  package init(profile: Record) {
    self = .national.adding(WorkingCalendarRecord.arrangements(in: profile))
  }
}

extension WorkingCalendarRecord {
  /// From when to when offices rest, or what is wrong with it.
  private struct DaysOff {
    var days: ClosedRange<Day>?
    var problem: Diagnostic?
  }

  private static func daysOff(_ record: Record, _ year: Int) -> [DaysOff] {
    record.list("放假").compactMap { datum in
      guard case .text(let text) = datum.value else { return nil }
      let ends = text.split(separator: "至", omittingEmptySubsequences: false)
        .map { CalendarDate(String($0)) }
      guard (1...2).contains(ends.count), let first = ends.first ?? nil,
        let last = ends.last ?? nil,
        first.precision == .day, last.precision == .day
      else { return DaysOff(problem: .noDays(text, at: datum.origin)) }
      guard first.firstDay <= last.firstDay else {
        return DaysOff(problem: .reversed(text, at: datum.origin))
      }
      guard belongs(first.firstDay, to: year), belongs(last.firstDay, to: year) else {
        return DaysOff(problem: .otherYear(text, year, at: datum.origin))
      }
      return DaysOff(days: first.firstDay...last.firstDay)
    }
  }

  private static func workingDays(_ record: Record, _ year: Int) -> [Diagnostic] {
    let rests = daysOff(record, year).compactMap(\.days)
    return record.list("上班").compactMap { datum in
      guard case .date(let date) = datum.value else { return nil }
      let day = date.firstDay
      guard belongs(day, to: year) else {
        return .otherYear(day.description, year, at: datum.origin)
      }
      return rests.contains { $0.contains(day) } ? .bothOffAndOn(day, at: datum.origin) : nil
    }
  }

  /// A year's notice may reach back into the December before it.
  private static func belongs(_ day: Day, to year: Int) -> Bool {
    day.year == year || day.year == year - 1 && day.month == 12
  }
}

extension Diagnostic {
  fileprivate static func noDays(_ text: String, at location: TextLocation?) -> Diagnostic {
    Diagnostic(
      .error, "calendar.no-days", "“放假”里的“\(text.excerpt)”不是日期", at: location,
      suggestion: "写成“2027-01-01”，或者“2027-02-05至2027-02-11”")
  }

  fileprivate static func reversed(_ text: String, at location: TextLocation?) -> Diagnostic {
    Diagnostic(
      .error, "calendar.reversed", "“\(text.excerpt)”的结束早于开始", at: location, suggestion: "对调前后两个日期")
  }

  fileprivate static func otherYear(
    _ text: String, _ year: Int, at location: TextLocation?
  ) -> Diagnostic {
    Diagnostic(
      .error, "calendar.other-year", "“\(text.excerpt)”不在\(year)年", at: location,
      suggestion: "核对年份；上一年12月的日子可以写在这里")
  }

  fileprivate static func bothOffAndOn(_ day: Day, at location: TextLocation?) -> Diagnostic {
    Diagnostic(
      .error, "calendar.off-and-on", "\(day.chinese)既放假又上班", at: location, suggestion: "核对放假通知，只留一处"
    )
  }
}
