import Documents
import Records
import Testing

@testable import Writers

@Suite struct CSVWriterTests {
  private func text(_ rows: [[SpreadsheetValue]], columns: [SpreadsheetTable.Column]) -> String {
    let table = SpreadsheetTable(
      name: "表", title: ["标题"], columns: columns, rows: rows, notes: ["注"])
    return String(decoding: CSVWriter.bytes(of: table), as: UTF8.self)
  }

  @Test func `the head is one line, and title and notes stay out`() {
    #expect(
      text(
        [
          [.text("甲"), .yuan(Renminbi(fen: 5)), .day(SheetTables.day(2022, 5, 3))],
          [.integer(-1)], [.blank, .blank, .text("乙"), .text("多")],
        ], columns: [.init("当事人", "名称"), .init("罚款"), .init("日期")])
        == "\u{FEFF}当事人/名称,罚款,日期\r\n甲,0.05,2022-05-03\r\n-1,,\r\n,,乙\r\n")
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("甲", "甲"), (" a", " a"),
    ("=1+1", "'=1+1"), ("+86", "'+86"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "\"'\t=1\""), ("=\"a\",b", "\"'=\"\"a\"\",b\""),
  ])
  func `what would part cells is quoted, what would be worked out is made harmless`(
    text: String, written: String
  ) throws {
    let bytes = CSVWriter.bytes(
      of: SpreadsheetTable(name: "表", columns: [.init("列")], rows: [[.text(text)]]))
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{FEFF}列\r\n\(written)\r\n")
    let workbook = try CSVReader.workbook(named: "表.csv", bytes: bytes)
    let cells = workbook.sheets[0].cells(of: workbook.sheets[0].rows[1])
    #expect(cells.map(\.text) == [text])
  }
}
