import Diagnostics
import OfficePackaging
import Testing

@testable import Records

/// What cannot be read, and what is said of it.
@Suite struct UnreadableSheetTests {
  private func complaint(_ bytes: [UInt8]) -> [String] {
    do throws(Problems) {
      _ = try SpreadsheetReader.workbook(named: "台账.xlsx", bytes: bytes)
      return []
    } catch {
      return error.diagnostics.map { "\($0.id) \($0.message) → \($0.suggestion ?? "")" }
    }
  }

  private func complaint(replacing path: String, _ text: String?) -> [String] {
    var package = SheetPackage(rows: "<row><c><v>1</v></c></row>")
    package.replaced = [(path, text.map { Array($0.utf8) })]
    return complaint(package.bytes)
  }

  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let sealed =
    compound + "EncryptedPackage".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] }

  @Test(
    arguments: [
      ([], "xlsx.empty 文件是空的 → 检查是否选错了文件，或者没有保存成功"),
      (compound, "xlsx.old-format 这是旧格式的 .xls 或 .et 文件，不是 .xlsx → 用 Excel 或 WPS 打开后另存为 .xlsx"),
      (sealed, "xlsx.encrypted 文件加了密码 → 用 Excel 或 WPS 打开，去掉密码后另存为 .xlsx"),
      (
        Array("<table><tr>".utf8),
        "xlsx.web-page 这是网页，不是 .xlsx（不少系统导出的 .xls 其实是网页） → 用 Excel 或 WPS 打开后另存为 .xlsx"
      ),
      (
        Array("文号,金额\n".utf8),
        "xlsx.text 这是文本文件，不是 .xlsx → 逗号分隔的改名为 .csv 再试；其余的，用 Excel 或 WPS 打开后另存为 .xlsx"
      ),
      (Array("%PDF-1.7\n".utf8), "xlsx.pdf 这是 PDF 文件，不是 .xlsx → 找到它的电子表格原稿"),
      (Array("{\\rtf1".utf8), "xlsx.rich-text 这是 .rtf 文件，不是 .xlsx → 找到它的电子表格原稿"),
      ([0x89, 0x50, 0x4E, 0x47, 0], "xlsx.image 这是图片，不是 .xlsx → 找到它的电子表格原稿"),
      ([1, 0, 2], "xlsx.not-a-workbook 这不是 Excel 文件 → 用 Excel 或 WPS 打开后另存为 .xlsx，再试"),
      (
        [0x50, 0x4B, 0x03, 0x04, 0x14, 0],
        "xlsx.cut-off 文件不完整，后面的内容丢失了 → 重新取得这个文件；Excel 或 WPS 还能打开的，另存为 .xlsx"
      ),
    ] as [([UInt8], String)])
  func `another kind of file is called by its name`(bytes: [UInt8], words: String) {
    #expect(complaint(bytes) == [words])
  }

  @Test(arguments: [
    (
      ["mimetype", "content.xml"],
      "xlsx.open-document 这是 .ods 文件，不是 .xlsx → 用 Excel 或 WPS 打开后另存为 .xlsx"
    ),
    (["OFD.xml"], "xlsx.fixed-layout 这是 OFD 版式文件，不是 .xlsx → 找到它的电子表格原稿"),
  ])
  func `other packages are told from broken ones`(parts: [String], words: String) {
    var zip = ZipWriter()
    for part in parts { zip.add(path: part, []) }
    #expect(complaint(zip.finished()) == [words])
  }

  private static let again = "重新取得这个文件；Excel 或 WPS 还能打开的，另存为 .xlsx"
  private static let distrust = "不要打开这个文件，向发来的人核实"

  @Test(
    arguments: [
      (
        "xl/worksheets/sheet1.xml", nil,
        "xlsx.missing-part 文件损坏，缺少部件（xl/worksheets/sheet1.xml） → \(again)"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'/>",
        "xlsx.missing-part 文件损坏，缺少部件（xl/_rels/workbook.xml.rels） → \(again)"
      ),
      (
        "xl/worksheets/sheet1.xml", "<worksheet><row></worksheet>",
        "xlsx.broken-xml 文件损坏，有一个部件的内容读不懂（xl/worksheets/sheet1.xml，第18字节） → \(again)"
      ),
      (
        "xl/worksheets/sheet1.xml", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
        "xlsx.document-type 部件里有 DOCTYPE 声明，Excel 文件不允许，可能有害（xl/worksheets/sheet1.xml） → \(distrust)"
      ),
      (
        "xl/workbook.xml", "<document/>",
        "xlsx.other-content 文件里不是 .xlsx 表格（xl/workbook.xml） → 检查是否选错了文件；用 Excel 或 WPS 打开后另存为 .xlsx，再试"
      ),
    ] as [(String, String?, String)])
  func `a part that is missing, broken or harmful is named`(
    path: String, text: String?, words: String
  ) {
    #expect(complaint(replacing: path, text) == [words])
  }

  @Test(arguments: [
    "<row r='2'><c><v>1</v></c></row><row r='2'><c><v>2</v></c></row>",
    "<row r='1048577'/>", "<row><c r='B1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
    "<row><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
  ])
  func `a sheet whose rows or cells stand in no order is refused, not guessed`(rows: String) {
    #expect(
      complaint(SheetPackage(rows: rows).bytes) == [
        "xlsx.broken-xml 文件损坏，有一个部件的内容读不懂（xl/worksheets/sheet1.xml） → \(Self.again)"
      ])
  }

  @Test func `a bomb is not unpacked`() {
    let blanks = String(repeating: " ", count: 20 << 20)
    #expect(
      complaint(replacing: "xl/worksheets/sheet1.xml", blanks).map { $0.split(separator: "（")[0] }
        == ["xlsx.too-large 文件展开后过大，已停止读取"])
  }
}
