import Documents
import OfficePackaging
import Records
import TestMaterial
import Testing

@testable import Writers

@Suite struct SpreadsheetWriterTests {
  @Test func `what was written is read again, cell by cell`() throws {
    #expect(
      try SheetTables.readBack([SheetTables.penalties]) == [
        [
          "A1=演示市行政处罚台账", "A2=单位：元", "A3=决定书文号", "B3=当事人", "D3=罚款", "E3=决定日期", "B4=名称",
          "C4=统一社会信用代码", "A5=演市监罚〔2022〕1号", "B5=演示市百货店", "C5=91990001MA0000007C", "D5=1234.5",
          "E5=2022-05-03", "A6=演市监罚〔2022〕2号", "B6=甲<乙>&丙\n丁", "D6=-7", "A7=填表人：某某",
        ]
      ])
  }

  @Test func `the words over several columns are one cell, and so are title and notes`() throws {
    let sheet = try SheetTables.sheet(SheetTables.penalties)
    #expect(
      sheet.all("mergeCell").compactMap { $0["ref"] } == [
        "A1:E1", "A2:E2", "A7:E7", "A3:A4", "B3:C3", "D3:D4", "E3:E4",
      ])
    #expect(sheet.first("mergeCells")?["count"] == "7")
  }

  @Test func `numbers are exact, texts stay texts, days are days`() throws {
    let table = SpreadsheetTable(
      name: "数", columns: (0..<6).map { .init("列\($0)") },
      rows: [
        [
          .wan(Renminbi(fen: 1_234_567_890_123)), .decimal(-5, places: 2), .decimal(7, places: 0),
          .text("0012"), .day(SheetTables.day(1900, 3, 1)), .day(SheetTables.day(1899, 12, 31)),
        ]
      ])
    let cells = try SheetTables.sheet(table).all("c").suffix(6)
    #expect(cells.compactMap { $0.first("v")?.content } == ["1234567.890123", "-0.05", "7", "61"])
    #expect(cells.map { $0["t"] } == [nil, nil, nil, "inlineStr", nil, "inlineStr"])
    let styles = try SheetTables.part("xl/styles.xml", of: [table])
    let looks = styles.first("cellXfs")?.children ?? []
    let formats = styles.all("numFmt")
    func format(_ cell: XMLNode) throws -> String? {
      let number = try #require(looks[Int(cell["s"] ?? "") ?? -1]["numFmtId"])
      return formats.first { $0["numFmtId"] == number }?["formatCode"] ?? number
    }
    #expect(
      try cells.map(format) == ["0.000000", "0.00", "0", "49", "yyyy\\-mm\\-dd", "49"])
  }

  @Test(arguments: [
    (2022, 5, 3), (1900, 3, 1), (2000, 2, 29), (2024, 12, 31), (2100, 3, 1), (9999, 12, 31),
  ])
  func `a day goes out and comes back`(year: Int, month: Int, day: Int) throws {
    let day = SheetTables.day(year, month, day)
    let serial = try #require(day.serial)
    #expect(SerialDateSystem.from1900.day(serial) == day)
  }

  @Test func `the head stays on the screen and stands on every page`() throws {
    let sheet = try SheetTables.sheet(SheetTables.penalties)
    let pane = try #require(sheet.all("pane").first)
    #expect(pane["ySplit"] == "4")
    #expect(pane["topLeftCell"] == "A5")
    let workbook = try SheetTables.part("xl/workbook.xml", of: [SheetTables.penalties])
    #expect(workbook.all("definedName").map(\.content) == ["'5月'!$3:$4"])
    #expect(sheet.all("oddFooter").map(\.content) == ["&C第 &P 页 共 &N 页"])
  }

  @Test func `a page is A4, and lies as its table needs`() throws {
    func lie(_ columns: Int, _ asked: PageOrientation? = nil) throws -> String? {
      let words = SpreadsheetValue.text("一二三四五六七八九十")
      let table = SpreadsheetTable(
        name: "表", columns: (0..<columns).map { .init("列\($0)") },
        rows: [Array(repeating: words, count: columns)], orientation: asked)
      let page = try #require(try SheetTables.sheet(table).first("pageSetup"))
      #expect(page["paperSize"] == "9")
      return page["orientation"]
    }
    #expect(try lie(4) == "portrait")
    #expect(try lie(5) == "landscape")
    #expect(try lie(5, .portrait) == "portrait")
  }

  @Test func `columns are as wide as their words, within bounds`() throws {
    let table = SpreadsheetTable(
      name: "表", columns: [.init("号"), .init("名称"), .init("事实"), .init("一二三四五六七八九十")],
      rows: [
        [.integer(1), .text("演示市百货店\n总店"), .text(String(repeating: "字", count: 500)), .blank]
      ])
    let widths = try SheetTables.sheet(table).all("col").map { $0["width"] }
    #expect(widths == ["6", "14", "40", "18"])
  }

  @Test(
    arguments: [
      (["a/b:c*d?[e]\\"], ["a_b_c_d__e__"]), (["", "表"], ["表1", "表"]),
      (["甲", "甲", "甲"], ["甲", "甲（2）", "甲（3）"]),
      (["A", "a"], ["A", "a（2）"]), (["'甲'"], ["甲"]), (["甲\n乙"], ["甲乙"]),
      (
        [String(repeating: "长", count: 40), String(repeating: "长", count: 40)],
        [String(repeating: "长", count: 31), String(repeating: "长", count: 28) + "（2）"]
      ),
    ] as [([String], [String])])
  func `names of sheets are such as programs take`(names: [String], clean: [String]) {
    #expect(SheetNames.clean(names) == clean)
  }

  @Test func `an apostrophe in a name is doubled where it is quoted`() throws {
    var table = SheetTables.penalties
    table.name = "a'b"
    let workbook = try SheetTables.part("xl/workbook.xml", of: [table])
    #expect(workbook.all("definedName").map(\.content) == ["'a''b'!$3:$4"])
  }

  @Test(arguments: [
    "_x000D_", "a_x0041_b", "__x0041__", " 前后 ", "制\t表", "行\n行", "\u{1F600}", "a\u{FFFE}b", "=1+1",
  ])
  func `whatever a text holds comes back, but for what XML cannot carry`(text: String) throws {
    let table = SpreadsheetTable(name: "表", columns: [.init("列")], rows: [[.text(text)]])
    let expected = text.replacing("\u{FFFE}", with: "\u{FFFD}")
    #expect(try SheetTables.readBack([table])[0].last == "A2=\(expected)")
  }

  @Test func `a text longer than a cell holds is cut, and shows it`() throws {
    let table = SpreadsheetTable(
      name: "表", columns: [.init("列")], rows: [[.text(String(repeating: "字", count: 40_000))]])
    let cell = try #require(try SheetTables.readBack([table])[0].last)
    #expect(cell.utf16.count == 3 + 32_767)
    #expect(cell.hasSuffix("字…"))
  }

  @Test func `the same tables are the same bytes, and tell nobody who made them`() throws {
    let bytes = SpreadsheetWriter.bytes(of: [SheetTables.penalties])
    #expect(bytes == SpreadsheetWriter.bytes(of: [SheetTables.penalties]))
    #expect(
      try ZipReader(bytes).paths == [
        "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
        "xl/styles.xml", "xl/worksheets/sheet1.xml",
      ])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `tables of any values are read again`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let words = ["甲", "<&>\"'", "_x000A_", "a b", "1.50", "=A1", "2022-05-03", "长".repeated(60)]
    let columns = Int.random(in: 1...30, using: &random)
    let rows = (0..<Int.random(in: 0...30, using: &random)).map { _ in
      (0..<columns).map { _ -> SpreadsheetValue in
        switch Int.random(in: 0...3, using: &random) {
        case 0: .integer(Int.random(in: -99_999...99_999, using: &random))
        case 1: .decimal(Int64.random(in: 1...999_999, using: &random) * 10 + 1, places: 3)
        case 2: .day(SheetTables.day(2000 + Int.random(in: 0...99, using: &random), 2, 28))
        default: .text(words.randomElement(using: &random) ?? "")
        }
      }
    }
    let table = SpreadsheetTable(
      name: "表", columns: (0..<columns).map { .init("列\($0)") }, rows: rows)
    let expected = rows.enumerated().flatMap { y, row in
      row.enumerated().map { x, value in
        "\(CellReference.letters(ofColumn: x + 1))\(y + 2)=\(value.plain)"
      }
    }
    #expect(try SheetTables.readBack([table])[0].dropFirst(columns) == expected[...])
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
