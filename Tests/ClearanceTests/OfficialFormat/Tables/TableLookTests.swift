import Clearance
import Records
import Testing

@Suite struct `Tables in a Word file` {
  @Test(arguments: [
    WordCase("real columns"), WordCase("of three pages", of: .plain),
    WordCase(
      "columns of a hundred twips", of: .plain,
      "表1第1行第1格 错误: 表格没有写明各列的宽度，在WPS里会变形 → 选中表格，在表格属性里给每一列指定宽度", mends: true,
      xml: { sample in
        let grid = try sample.file.tables[0].grid
        return try grid.reduce(sample) {
          try $0.replacing("<w:gridCol w:w=\"\($1)\"/>", with: "<w:gridCol w:w=\"100\"/>")
        }
      }),
    WordCase(
      "a row that lacks a cell", of: .plain,
      "表1第1行第1格 错误: 表格第1行占4列，表格有3列 → 补齐或者合并这一行的单元格，使每行都占满3列",
      xml: { sample in
        let width = try sample.file.tables[0].grid[0]
        let cell = "<w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>"
        return try sample.replacing(
          "<w:tblHeader/></w:trPr><w:tc>",
          with: "<w:tblHeader/></w:trPr><w:tc><w:tcPr>\(cell)</w:tcPr><w:p/></w:tc><w:tc>")
      }),
    WordCase(
      "wider than the text", of: .plain,
      "表1第1行第1格 警告: 表格宽176.4毫米，比版心（156毫米）宽 → 缩小列宽，或者把表格放到横排的页面上", mends: true,
      edits: { _ in [.table(0, .grid([2_000, 4_000, 4_000]))] }),
  ])
  func `TB-01: cover their columns`(_ one: WordCase) throws { try one.check("TB-01") }

  @Test(arguments: [
    WordCase("repeated", of: .plain), WordCase("one page"),
    WordCase(
      "not repeated", of: .plain,
      "表1第1行第1格 警告: 表格跨页，标题行没有在各页重复 → 选中标题行，在表格属性里选“在各页顶端以标题行形式重复出现”", mends: true,
      edits: { _ in [.row(table: 0, row: 0, .header(false))] }),
  ])
  func `TB-02: repeat their heads`(_ one: WordCase) throws { try one.check("TB-02") }

  @Test(arguments: [
    WordCase("nothing merged", of: .plain),
    WordCase(
      "a cell that goes on from nothing", of: .plain,
      "表1第1行第1格 错误: 表格第1行有一格接着上一行的合并单元格，上一行却没有合并 → 选中这几格，拆分后重新合并", mends: true,
      xml: { sample in
        let width = try sample.file.tables[0].grid[0]
        let cell = "<w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>"
        return try sample.replacing(cell, with: cell + "<w:vMerge/>")
      }),
    WordCase(
      "a cell that begins and goes on", of: .plain,
      xml: { sample in
        let width = try sample.file.tables[0].grid[0]
        let cell = "<w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>"
        return try sample.replacing(cell, with: cell + "<w:vMerge/>").replacing(
          "<w:tblHeader/></w:trPr><w:tc><w:tcPr>\(cell)<w:vMerge/>",
          with: "<w:tblHeader/></w:trPr><w:tc><w:tcPr>\(cell)<w:vMerge w:val=\"restart\"/>")
      }),
  ])
  func `TB-03: begin what they merge`(_ one: WordCase) throws { try one.check("TB-03") }
}
