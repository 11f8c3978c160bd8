import Documents
import Testing

@testable import Records

@Suite struct WordTableTests {
  private static let body = """
    <w:tbl><w:tblPr><w:tblpPr w:vertAnchor="margin" w:tblpYSpec="bottom" w:tblpX="12"/><w:tblW w:w="5000" w:type="pct"/>\
    <w:jc w:val="center"/><w:tblInd w:w="108"/><w:tblBorders><w:insideV w:val="single" w:sz="4"/></w:tblBorders>\
    <w:tblLayout w:type="fixed"/></w:tblPr>\
    <w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/><w:gridCol w:w="3000"/></w:tblGrid>\
    <w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="400" w:hRule="exact"/><w:tblHeader/></w:trPr>\
    <w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/><w:vMerge w:val="restart"/></w:tcPr>\(WordPackage.p("甲"))</w:tc>\
    <w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vAlign w:val="center"/></w:tcPr>\(WordPackage.p("乙"))</w:tc></w:tr>\
    <w:tr><w:trPr><w:gridAfter w:val="1"/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>\
    <w:sdt><w:sdtContent><w:tc>\(WordPackage.p("丙"))\
    <w:tbl><w:tr><w:tc>\(WordPackage.p("丁"))</w:tc></w:tr></w:tbl><w:p/></w:tc></w:sdtContent></w:sdt></w:tr>\
    <w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>\(WordPackage.p("戊"))</w:tc></w:tr></w:tbl>
    """

  @Test func `a table is read with its grid, rows, spans and place`() throws {
    let file = try WordPackage(Self.body).file()
    let table = try #require(file.tables.first)
    #expect(table.grid == [1_000, 2_000, 3_000])
    #expect(table.width == WordWidth(value: 5_000, unit: .share))
    #expect(table.isFixed && table.alignment == .center && table.indent == 108)
    #expect(table.borders.betweenColumns?.width == 4)
    #expect(table.position?.verticalAlignment == "bottom" && table.position?.x == 12)
    #expect(table.rows.map(\.isHeader) == [true, false])
    #expect(table.rows.map(\.cannotSplit) == [true, false])
    #expect(table.rows.map(\.height) == [400, nil])
    #expect(table.rows.map(\.columnCount) == [3, 3])
    #expect(table.rows[0].cells.map(\.columnSpan) == [1, 2])
    #expect(table.rows[0].cells.map(\.merge) == [.starts, nil])
    #expect(table.rows[1].cells.map(\.merge) == [.goesOn, nil])
    #expect(table.rows[1].cells.map(\.column) == [0, 1])
    #expect(table.rows[0].cells[1].verticalAlignment == "center")
  }

  @Test func `a table in a cell is a table of its own, and deleted rows are not there`() throws {
    let file = try WordPackage(Self.body).file()
    #expect(file.tables.map(\.isNested) == [false, true])
    #expect(file.paragraphs.map(\.text) == ["甲", "乙", "", "丙", "丁", ""])
    let places = file.paragraphs.map { $0.place.name(isAlone: true) }
    #expect(places == ["表1第1行第1格", "表1第1行第2格", "表1第2行第1格", "表1第2行第2格", "表2第1行第1格", "表1第2行第2格"])
  }

  @Test func `merged cells are one cell of a document's table`() throws {
    let table = try WordPackage(Self.body).file().contents(ofTable: 0)
    #expect(table.columns.count == 3)
    #expect(table.rows.map { $0.cells.map(\.content.plainText) } == [["甲", "乙"], ["丙\n丁"]])
    #expect(table.rows[0].cells.map(\.rowSpan) == [2, 1])
    #expect(table.rows[0].cells.map(\.columnSpan) == [1, 2])
  }

  @Test func `sections have their paper, and what is printed at its edges`() throws {
    var package = WordPackage(
      """
      <w:p><w:pPr><w:sectPr><w:footerReference w:type="default" r:id="甲"/><w:footerReference w:type="even" r:id="乙"/>\
      <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" \
      w:footer="1417" w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr></w:pPr></w:p>\
      <w:p/><w:p/><w:sectPr><w:footerReference w:type="default" r:id="丙"/><w:type w:val="evenPage"/><w:titlePg/>\
      <w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgNumType w:start="3" w:fmt="numberInDash"/>\
      <w:cols w:num="2"/></w:sectPr>
      """)
    package.footers = ["甲", "乙", "丙"].map { ($0, WordPackage.p("—\($0)—")) }
    package.settings =
      "<w:evenAndOddHeaders/><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:val=\"15\"/></w:compat>"
    let file = try package.file()
    #expect(file.settings.hasEvenAndOddHeaders && file.settings.compatibilityMode == 15)
    let sections = file.sections
    #expect(sections.map(\.paragraphs) == [0..<1, 1..<3])
    #expect(
      sections[0].margins
        == WordMargins(top: 2098, right: 1474, bottom: 1984, left: 1588, header: 851, footer: 1417))
    #expect(sections[0].grid == WordGrid(kind: .lines, linePitch: 579))
    #expect(sections.map(\.page.isLandscape) == [false, true])
    #expect(sections.map(\.start) == [.nextPage, .evenPage])
    #expect(sections.map(\.hasTitlePage) == [false, true])
    #expect(sections[1].firstPageNumber == 3 && sections[1].columnCount == 2)
    let words = sections.map { section in
      [WordFurniture.Pages.ordinary, .even, .first].map { pages in
        section.furniture(.footer, pages)?.blocks.flatMap(file.paragraphs(of:)).map(\.text)
      }
    }
    #expect(words == [[["—甲—"], ["—乙—"], nil], [["—丙—"], ["—乙—"], nil]])
  }

  @Test func `a file without sections has one, as Word would print it`() throws {
    let file = try WordPackage("<w:p/>").file()
    #expect(file.sections.map(\.page.width) == [12_240])
    #expect(file.sections.map(\.paragraphs) == [0..<1])
  }
}
