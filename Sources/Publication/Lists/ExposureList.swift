import Clearance
package import Documents
package import Records
import Supervision
package import Writers

/// The list of a month's penalties (曝光名单): the decisions of that month that may be read on the day it is made.
package struct ExposureList: Sendable {
  package let issue: ExposureIssue
  /// The day that it bears.
  package let day: Day
  package let entries: [PublicEntry]

  /// - Parameter day: the day that it shall bear; nil takes that on which it last changed.
  package init(_ issue: ExposureIssue, from book: DisclosureBook, dated day: Day? = nil) {
    self.issue = issue
    self.day = day ?? Self.revision(of: issue, in: book)
    self.entries = book.entries.filter { issue.contains($0.record.day) }
  }

  /// Fines and what was confiscated, of all; nil where nothing of the kind was imposed.
  package var total: Renminbi? {
    let amounts = entries.compactMap(\.record.total)
    return amounts.isEmpty ? nil : Renminbi(fen: amounts.reduce(0) { $0 + $1.fen })
  }

  /// For its template: 期次, 月份, 公布日期, 件数, 罚没合计, 名单.
  package var record: Record {
    var record = Record("曝光名单", origin: nil)
    record["期次"] = .open(.text(issue.words))
    record["月份"] = .open(.date(issue.month))
    record["公布日期"] = .open(.date(CalendarDate(day)))
    record["件数"] = .open(.integer(entries.count))
    record["罚没合计"] = total.map { .open(.money($0)) }
    record["名单"] = .open(.list(entries.map { .open(.record($0.row)) }))
    return record
  }
}

extension PublicEntry {
  /// A row of a list.
  fileprivate var row: Record {
    var row = Record("名单", origin: record.origin)
    row["文号"] = .open(.text(record.number))
    row["当事人"] = .open(.text(record.partyName))
    row["代码"] = record.creditCode.map { .open(.text($0)) }
    row["违法行为类型"] = .open(.text(record.violationType))
    row["处罚"] = .open(.text(record.sanctionWords))
    row["罚没金额"] = record.total.map { .open(.money($0)) }
    row["决定日期"] = record.day.map { .open(.date(CalendarDate($0))) }
    row["公示截止"] = .open(.date(CalendarDate(showing.until)))
    return row
  }
}

extension ExposureList {
  /// The same as a sheet.
  package var table: SpreadsheetTable {
    SpreadsheetTable(
      name: issue.month.chinese, title: ["\(issue.month.chinese)行政处罚信息公示表", issue.words],
      columns: [
        .init("序号"), .init("当事人", "名称"), .init("当事人", "统一社会信用代码"), .init("决定书文号"),
        .init("违法行为类型"), .init("行政处罚", "内容"), .init("行政处罚", "罚没金额（元）"), .init("决定日期"),
        .init("公示截止"),
      ],
      rows: entries.enumerated().map { index, entry in entry.cells(number: index + 1) },
      notes: entries.isEmpty ? ["本月没有应当公布的行政处罚信息。"] : [], orientation: .landscape)
  }
}

extension PublicEntry {
  fileprivate func cells(number: Int) -> [SpreadsheetValue] {
    [
      .integer(number), .text(record.partyName), record.creditCode.map { .text($0) } ?? .blank,
      .text(record.number), .text(record.violationType), .text(record.sanctionWords),
      record.total.map { .yuan($0) } ?? .blank, record.day.map { .day($0) } ?? .blank,
      .day(showing.until),
    ]
  }
}
