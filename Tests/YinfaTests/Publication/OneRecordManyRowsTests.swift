import Clearance
import Documents
import Publication
import Records
import Supervision
import Testing
import Writers

@testable import Yinfa

/// SGS-04: what is reported, what the list says and what the page says are one.
@Suite struct `Name, code, number, penalties and day` {
  @Test(arguments: [
    "2022-05-20", "2022-06-05", "2022-10-30", "2023-06-01", "2025-06-30", "2026-04-20",
  ])
  func `are the same in the upload, in the list and on the page`(_ date: String) throws {
    let office = try DataFolder.press("yanshi").office
    let read = DecisionFiles(try DataFolder.records(of: "yanshi")).decisions
    let decisions = Dictionary(uniqueKeysWithValues: read.map { ($0.id, $0) })
    let day = try #require(CalendarDate(date)?.firstDay)
    let book = DisclosureBook(of: read, office.disclosure, on: day)
    #expect(!book.entries.isEmpty)
    for entry in book.entries {
      let decision = try #require(decisions[entry.record.id])
      let month = try #require(
        decision.day.flatMap { CalendarDate(year: $0.year, month: $0.month) })
      let list = ExposureList(
        try #require(ExposureIssue(month, office.disclosure)), from: book)
      let index = try #require(list.entries.firstIndex { $0.record.id == entry.record.id })
      let row = UploadRow(of: decision, settings: office.disclosure, end: entry.showing.until)
      let reported = [UploadColumn.partyName, .creditCode, .decisionNumber, .sanctions].map {
        row[$0]
      }
      let cells = list.table.rows[index]
      let name = decision.party.kind == .naturalPerson ? entry.record.partyName : reported[0]
      let code: SpreadsheetValue = reported[1].isEmpty ? .blank : .text(reported[1])
      #expect(cells[1] == .text(name))
      #expect(cells[2] == code)
      #expect(cells[3] == .text(reported[2]))
      #expect(cells[5] == .text(reported[3]))
      #expect(cells[7] == entry.record.day.map { .day($0) })
      #expect(row[.decisionDay] == entry.record.day?.description.replacing("-", with: "/"))
      #expect(row[.disclosureEnd] == entry.showing.until.description.replacing("-", with: "/"))
    }
  }
}
