import Diagnostics
import Testing

@testable import Records

@Suite struct CSVReaderTests {
  private func workbook(_ text: String) throws -> Workbook {
    try CSVReader.workbook(named: "台账.csv", bytes: Array(text.utf8))
  }

  private func outline(_ text: String) throws -> [String] { try workbook(text).outline }

  @Test(arguments: [
    "文号,金额\n甲,1\n", "文号\t金额\r\n甲\t1", "文号;金额\r甲;1\r",
    "sep=;\n文号;金额\n甲;1\n".replacing("sep=;\n", with: ""),
  ])
  func `commas, tabs, semicolons and every line end are known`(text: String) throws {
    #expect(try outline(text).map { $0.split(separator: ": ")[1] } == ["A=文号 B=金额", "A=甲 B=1"])
  }

  @Test func `Excel's own word for what parts the cells is believed`() throws {
    #expect(try outline("sep=;\r\n甲,乙;丙\n") == ["2: A=甲,乙 B=丙"])
  }

  @Test func `quotes keep commas, quotes and line feeds, and the lines are still counted`() throws {
    let text = "a,\"甲,\"\"乙\"\"\"\r\n\"上\r\n下\",丙\r\n\r\n丁,戊\r\n"
    let workbook = try workbook(text)
    #expect(workbook.outline == ["1: A=a B=甲,\"乙\"", "2: A=上\n下 B=丙", "5: A=丁 B=戊"])
    let sheet = workbook.sheets[0]
    let cells = sheet.rows.flatMap { sheet.cells(of: $0) }
    #expect(
      cells.map { sheet.location(of: $0).description } == [
        "台账.csv:1:1", "台账.csv:1:3", "台账.csv:2:1", "台账.csv:3:4", "台账.csv:5:1", "台账.csv:5:3",
      ])
    #expect(workbook.notes == [])
  }

  @Test(arguments: [
    ("=\"0012\",b", "A=0012 B=b"), ("\"=\"\"0012\"\"\",b", "A=0012 B=b"), ("'=1+1,b", "A==1+1 B=b"),
    ("'甲,b", "A='甲 B=b"), (" , \t,b", "C=b"), ("a\"b\"c,d", "A=a\"b\"c B=d"),
    ("\"a\"b,c", "A=ab B=c"),
  ])
  func `what programs do to keep a text a text is undone`(line: String, cells: String) throws {
    #expect(try outline(line) == ["1: \(cells)"])
  }

  @Test func `a quote that nothing closes is an error where it begins`() {
    let problems = #expect(throws: Problems.self) { try workbook("a,b\n1,\"甲\n乙,丙\n") }
    #expect(
      problems?.diagnostics.map(\.advisedReport) == [
        "台账.csv:2:3: 错误: 这个双引号没有配对的另一半，后面的内容都并进了这一格 [csv.open-quote] → 在这一格的末尾补上英文双引号，或者删去这个双引号；引号本身要写成两个"
      ])
  }

  @Test func `a row with a comma too many or too few is told`() throws {
    let text = "处罚台账\na,b,c\n1,2,3\n1,2,3,4\n1,2\n合计,,\n填表人\n"
    #expect(
      try workbook(text).notes.map(\.advisedReport) == [
        "台账.csv:4:1: 警告: 这一行有4格，别的行有3格，格与列可能对不上 [csv.ragged] → 某一格的内容里多半有逗号，这一格要用英文双引号括起来",
        "台账.csv:5:1: 警告: 这一行有2格，别的行有3格，格与列可能对不上 [csv.ragged] → 少写了逗号的补上；空着的格也要有逗号",
      ])
  }

  @Test(
    arguments: [
      ([0xCE, 0xC4, 0xBA, 0xC5, 0x2C, 0x61, 0x0A], ["encoding.converted"]),
      (
        [0xFF, 0xFE] + "文号,a\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
        ["encoding.converted"]
      ),
      ([0xEF, 0xBB, 0xBF] + Array("文号,a\n".utf8), []),
    ] as [([UInt8], [String])])
  func `GB18030 and UTF-16 are converted; a byte order mark is as it should be`(
    bytes: [UInt8], notes: [String]
  ) throws {
    let workbook = try CSVReader.workbook(named: "台账.csv", bytes: bytes)
    #expect(workbook.outline == ["1: A=文号 B=a"])
    #expect(workbook.notes.map(\.id) == notes)
  }

  @Test func `a file without a cell has no row`() throws {
    #expect(try outline("") == [])
    #expect(try outline(",,\n\n \n") == [])
  }
}
