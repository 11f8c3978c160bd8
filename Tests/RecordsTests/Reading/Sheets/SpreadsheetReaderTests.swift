import Diagnostics
import Testing

@testable import Records

@Suite struct SpreadsheetReaderTests {
  private func outline(_ rows: String) throws -> [String] {
    try SheetPackage(rows: rows).workbook().outline
  }

  @Test func `every kind of cell is read as what it is`() throws {
    var package = SheetPackage(
      rows: """
        <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>20000</v></c>\
        <c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#REF!</v></c>\
        <c r="E3" t="str"><f>A1&amp;B1</f><v>甲乙</v></c><c r="F3"><f>1+1</f><v>2</v></c>\
        <c r="G3"><f>1+1</f></c><c r="H3" s="4"/>\
        <c r="I3" t="inlineStr"><is><r><t>演</t></r><r><t xml:space="preserve">示 </t></r></is></c>\
        <c r="J3" t="d"><v>2022-05-03T08:00</v></c><c r="K3" t="b"><v>0</v></c></row>
        """)
    package.strings = "<si><t>零</t></si><si><t>一</t></si>"
    #expect(
      try package.workbook().outline == [
        "3: A=一 B=20000(number) C=是(flag) D=#REF!(error) E=甲乙 F=2(number) G=(formula) "
          + "I=演示  J=2022-05-03 08:00(date) K=否(flag)"
      ])
  }

  @Test func `shared strings keep their words and leave out how they are pronounced`() throws {
    var package = SheetPackage(
      rows: "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>9</v></c></row>")
    package.strings = """
      <si><r><rPr><b/></rPr><t>行政</t></r><r><t>处罚</t></r><rPh sb="0" eb="1"><t>xíng</t></rPh></si>\
      <si><t>上_x000D_&#10;下_x005F_x000D_</t></si>
      """
    #expect(try package.workbook().outline == ["1: A=行政处罚 B=上\n下_x000D_"])
  }

  @Test func `rows and cells without names stand beside those before them`() throws {
    #expect(
      try outline(
        "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row r=\"7\"/><row><c><v>4</v></c></row>"
      )
        == ["1: A=1(number) D=2(number) E=3(number)", "8: A=4(number)"])
  }

  @Test func `the size that a sheet claims is not believed`() throws {
    let package = SheetPackage(
      """
      <dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>
      """)
    #expect(try package.workbook().outline == ["1048576: XFD=1(number)"])
  }

  @Test(arguments: [
    ("1.1000000000000001", "1.1"), ("0.30000000000000004", "0.3"), ("1.5E-2", "0.015"),
    ("2E4", "20000"), ("999999999999999.9", "1000000000000000"), ("-0.50", "-0.5"), ("0", "0"),
    ("1.1E+17", "1.1E+17"), ("110105194912310000", "110105194912310000"),
  ])
  func `a number is what its cell shows, and a long one is left as it is`(
    written: String, shown: String
  ) throws {
    #expect(try outline("<row><c><v>\(written)</v></c></row>") == ["1: A=\(shown)(number)"])
  }

  private static let styles = """
    <numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>\
    <numFmt numFmtId="165" formatCode="0.00_);[Red]\\(0.00\\)"/>\
    <numFmt numFmtId="166" formatCode="[$-804]&quot;day&quot;0;yyyy"/></numFmts>\
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>\
    <xf numFmtId="166"/><xf numFmtId="31"/><xf numFmtId="20"/></cellXfs>
    """

  @Test(
    arguments: [
      (1, "44684", "2022-05-03(date)"), (2, "44684", "2022-05-03(date)"),
      (5, "44684.604166666664", "2022-05-03 14:30(date)"), (1, "44684.9999", "2022-05-04(date)"),
      (3, "44684", "44684(number)"), (4, "44684", "44684(number)"), (6, "0.5", "0.5(number)"),
      (1, "1", "1900-01-01(date)"), (1, "59", "1900-02-28(date)"), (1, "60", "60(number)"),
      (1, "61", "1900-03-01(date)"), (1, "2958465", "9999-12-31(date)"),
      (1, "-1", "-1(number)"), (99, "44684", "44684(number)"),
    ])
  func `a number in the look of a day is that day`(look: Int, number: String, read: String) throws {
    var package = SheetPackage(rows: "<row><c s=\"\(look)\"><v>\(number)</v></c></row>")
    package.styles = Self.styles
    #expect(try package.workbook().outline == ["1: A=\(read)"])
  }

  @Test func `a Macintosh's sheet counts from 1904`() throws {
    var package = SheetPackage(
      rows: "<row><c s=\"1\"><v>43222</v></c><c s=\"1\"><v>0</v></c></row>")
    package.styles = Self.styles
    package.properties = "date1904=\"1\""
    #expect(try package.workbook().outline == ["1: A=2022-05-03(date) B=1904-01-01(date)"])
  }

  @Test func `a place names sheet, row and column`() throws {
    var package = SheetPackage(rows: "<row r=\"12\"><c r=\"D12\"><v>1</v></c></row>")
    package.sheets = [
      ("4月", "<sheetData><row><c><v>1</v></c></row></sheetData>"), ("空", ""),
      ("5月", package.sheets[0].content),
    ]
    let workbook = try package.workbook()
    let places = workbook.sheets.flatMap { sheet in
      sheet.rows.map { sheet.location(of: $0).description }
    }
    #expect(places == ["台账.xlsx:工作表“4月”第1行A列:第1字", "台账.xlsx:工作表“5月”第12行D列:第1字"])
  }

  @Test func `merged cells, hidden rows, columns and sheets are known, and said`() throws {
    var package = SheetPackage(
      """
      <cols><col min="2" max="3" hidden="1"/><col min="9" max="16384" hidden="1"/></cols><sheetData>\
      <row><c><v>1</v></c><c><v>2</v></c></row><row hidden="1"><c><v>3</v></c></row></sheetData>\
      <mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="坏"/></mergeCells>
      """)
    package.sheets.append(("暗", "<sheetData><row><c><v>1</v></c></row></sheetData>"))
    package.states = ["", "state=\"veryHidden\""]
    let workbook = try package.workbook()
    #expect(workbook.sheets[0].merges == [CellRange(rows: 1...2, columns: 1...2)])
    #expect(
      workbook.notes.map(\.report) == [
        "台账.xlsx:工作表“表”第2行A列:第1字: 提示: 工作表“表”有1个隐藏的行（第2行），也读入了 [sheet.hidden-rows]",
        "台账.xlsx:工作表“表”第1行A列:第1字: 提示: 工作表“表”有隐藏的列（B列），也读入了 [sheet.hidden-columns]",
        "台账.xlsx:工作表“暗”第1行A列:第1字: 提示: 工作表“暗”是隐藏的 [sheet.hidden-sheet]",
      ])
  }

  @Test func `a program that spells the names of parts in its own way is understood`() throws {
    var package = SheetPackage(rows: "<row><c t=\"s\"><v>0</v></c></row>")
    package.strings = "<si/>"
    package.replaced = [
      ("xl/sharedStrings.xml", nil),
      (
        "xl\\SharedStrings.xml",
        Array(
          "<sst xmlns=\"\(package.namespace)\"><si><t>甲</t></si></sst>".utf8)
      ),
    ]
    #expect(try package.workbook().outline == ["1: A=甲"])
  }

  @Test func `the strict form of the standard is read alike`() throws {
    var package = SheetPackage(rows: "<row><c><v>1</v></c></row>")
    package.namespace = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    #expect(try package.workbook().outline == ["1: A=1(number)"])
  }
}
