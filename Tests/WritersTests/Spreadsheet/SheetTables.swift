import Diagnostics
import Documents
import OfficePackaging
import Records
import TestMaterial
import Writers

/// Tables as tests of the sheets need them, and what is in the files.
enum SheetTables {
  static let penalties = SpreadsheetTable(
    name: "5月", title: ["演示市行政处罚台账", "单位：元"],
    columns: [
      .init("决定书文号"), .init("当事人", "名称"), .init("当事人", "统一社会信用代码"), .init("罚款"), .init("决定日期"),
    ],
    rows: [
      [
        .text("演市监罚〔2022〕1号"), .text("演示市百货店"), .text("91990001MA0000007C"),
        .yuan(Renminbi(fen: 123_450)), .day(day(2022, 5, 3)),
      ],
      [.text("演市监罚〔2022〕2号"), .text("甲<乙>&丙\n丁"), .blank, .integer(-7)],
    ], notes: ["填表人：某某"])

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    guard let day = Day(year: year, month: month, day: day) else {
      preconditionFailure("a test asks for a day that is none")
    }
    return day
  }

  /// The first sheet's part.
  static func sheet(_ table: SpreadsheetTable) throws -> XMLNode {
    try part("xl/worksheets/sheet1.xml", of: [table])
  }

  static func part(_ path: String, of tables: [SpreadsheetTable]) throws -> XMLNode {
    let zip = try ZipReader(SpreadsheetWriter.bytes(of: tables))
    return try XMLNode.parse(try zip.part(path) ?? [])
  }

  /// `A1=甲`, row by row, as the reader finds it.
  static func readBack(_ tables: [SpreadsheetTable]) throws(Problems) -> [[String]] {
    let workbook = try SpreadsheetReader.workbook(
      named: "台账.xlsx", bytes: SpreadsheetWriter.bytes(of: tables))
    return workbook.sheets.map { sheet in
      sheet.rows.flatMap { row in
        sheet.cells(of: row).map { cell in
          "\(CellReference.letters(ofColumn: cell.column))\(row.number)=\(cell.text)"
        }
      }
    }
  }
}
