import Clearance
import Diagnostics
import Documents
import TestMaterial
import Testing

@Suite struct `TB-04: the figures of a table` {
  /// A row a line, the cells parted by |; the first is the head.
  private static func said(_ text: String) -> [String] {
    let file = SourceFile(name: "表.md", text: text)
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    let table = Table(
      columns: (text.split(separator: "\n").first ?? "").split(separator: "|").map { _ in
        Table.Column()
      },
      rows: rows.map { number, row in
        var column = 1
        let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { cell in
          defer { column += cell.unicodeScalars.count + 1 }
          let place = TextLocation(file: file, line: number + 1, column: column)
          return Table.Cell(
            cell.isEmpty ? [] : [.field(Field(String(cell), sensitivity: .open, origin: place))])
        }
        return Table.Row(cells, isHeader: number == 0)
      })
    let document = Document(title: [], body: [.table(table)])
    return Rulebook.check(Proofreading(of: document)).filter { $0.diagnostic.id == "TB-04" }
      .map(\.said)
  }

  @Test(arguments: [
    "序号|单位|家数\n1|甲|3\n2|乙|—\n3|丙|1,200.5", "单位|家数\n甲|3\n乙|4.5\n合计|7.5", "项目|数\n企业总数|\n检查家次|",
    "单位|备注\n甲|\n乙|\n丙|有", "单位|合格率\n甲|90%\n乙|80%\n合计|85%", "单位|家数\n甲|—\n乙|4\n合计|4",
    "单位|家数\n甲|1\n小计|1\n乙|2\n合计|3",
  ])
  func `a table that agrees with itself, and a form, are no finding`(_ table: String) {
    #expect(Self.said(table) == [])
  }

  @Test(arguments: [
    ("序号|单位\n1|甲\n3|乙", "3:1: 警告: 表格的序号不连续：“1”之后是“3” → 序号从1起，逐行加1"),
    ("单位|家数\n甲|3\n乙|4\n合计|8", "4:4: 警告: 合计写的是“8”，各行相加是“7” → 核对各行和合计"),
    ("单位|金额\n甲|3.25\n乙|4\n合　计|8", "4:5: 警告: 合计写的是“8”，各行相加是“7.25” → 核对各行和合计"),
    ("单位|家数|人数\n甲|3|1\n乙||2\n丙|1|1", "3:1: 警告: 表格有1个空格 → 没有数的写“—”，是零的写“0”"),
  ])
  func `a table that does not is pointed at`(_ table: String, _ said: String) {
    #expect(Self.said(table) == [said])
  }
}
