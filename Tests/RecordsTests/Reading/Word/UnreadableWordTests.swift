import Diagnostics
import OfficePackaging
import Testing

@testable import Records

/// What cannot be read, and what is said of it.
@Suite struct UnreadableWordTests {
  private func complaint(_ bytes: [UInt8]) -> [String] {
    do throws(Problems) {
      _ = try WordReader.file(named: "文件.docx", bytes: bytes)
      return []
    } catch {
      return error.diagnostics.map { "\($0.id) \($0.message) \($0.suggestion ?? "")" }
    }
  }

  private func complaint(
    _ body: String = "<w:p/>", replacing path: String, _ text: String?
  ) -> [String] {
    var package = WordPackage(body)
    package.replaced = [(path, text.map { Array($0.utf8) })]
    return complaint(package.bytes)
  }

  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let sealed =
    compound
    + "EncryptedPackage".utf16.flatMap { unit -> [UInt8] in
      [UInt8(truncatingIfNeeded: unit), 0]
    }

  @Test(
    arguments: [
      ([], "docx.empty 文件是空的 检查是否选错了文件，或者没有保存成功"),
      (compound, "docx.old-format 这是旧格式的 .doc 或 .wps 文件，不是 .docx 用 Word 或 WPS 另存为 .docx"),
      (sealed, "docx.encrypted 文件加了密码 用 Word 或 WPS 打开，去掉密码后另存为 .docx"),
      (Array("{\\rtf1\\ansi".utf8), "docx.rich-text 这是 .rtf 文件，不是 .docx 用 Word 或 WPS 另存为 .docx"),
      (Array("%PDF-1.7\n".utf8), "docx.pdf 这是 PDF 文件，不是 .docx 找到它的 Word 原稿；没有的，用 WPS 转换后另存为 .docx"),
      (Array("\n<html>".utf8), "docx.web-page 这是网页，不是 .docx 用 Word 或 WPS 打开后另存为 .docx"),
      ([0x89, 0x50, 0x4E, 0x47, 0], "docx.image 这是图片，不是 .docx 找到它的 Word 原稿"),
      (Array("各县区局：".utf8), "docx.text 这是文本文件，不是 .docx 改名为 .txt 或 .md 再检查，或用 Word 或 WPS 另存为 .docx"),
      ([1, 0, 2], "docx.not-a-document 这不是 Word 文件 用 Word 或 WPS 打开后另存为 .docx，再试"),
      (
        [0x50, 0x4B, 0x03, 0x04, 0x14, 0],
        "docx.cut-off 文件不完整，后面的内容丢失了 重新取得这个文件；Word 或 WPS 还能打开的，另存为 .docx"
      ),
    ] as [([UInt8], String)])
  func `another kind of file is called by its name`(bytes: [UInt8], words: String) {
    #expect(complaint(bytes) == [words])
  }

  @Test func `a part that is missing or broken is named, with the byte`() {
    let again = "重新取得这个文件；Word 或 WPS 还能打开的，另存为 .docx"
    #expect(
      complaint(replacing: "word/document.xml", nil) == [
        "docx.missing-part 文件损坏，缺少部件（word/document.xml） \(again)"
      ])
    #expect(
      complaint(replacing: "_rels/.rels", nil) == [
        "docx.missing-part 文件损坏，缺少部件（_rels/.rels） \(again)"
      ])
    #expect(
      complaint(replacing: "[Content_Types].xml", nil) == [
        "docx.missing-part 文件损坏，缺少部件（[Content_Types].xml） \(again)"
      ])
    #expect(
      complaint(replacing: "word/document.xml", "<w:document><w:body></w:document>") == [
        "docx.broken-xml 文件损坏，有一个部件的内容读不懂（word/document.xml，第22字节） \(again)"
      ])
    #expect(
      complaint(
        "<w:p/><w:sectPr><w:footerReference r:id=\"none\"/></w:sectPr>", replacing: "x", nil) == [
          "docx.missing-part 文件损坏，缺少部件（word/_rels/document.xml.rels） \(again)"
        ])
  }

  @Test func `an OFD file is told from a broken one`() {
    var zip = ZipWriter()
    zip.add(path: "OFD.xml", [])
    #expect(complaint(zip.finished()) == ["docx.fixed-layout 这是 OFD 版式文件，不是 .docx 找到它的 Word 原稿"])
  }

  @Test func `what may do harm is not read on`() {
    #expect(
      complaint(
        replacing: "word/document.xml",
        "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>") == [
          "docx.document-type 部件里有 DOCTYPE 声明，Word 文件不允许，可能有害（word/document.xml） 不要打开这个文件，向发来的人核实"
        ])
    #expect(
      complaint(replacing: "../甲.xml", "<a/>").map { $0.split(separator: "（")[0] } == [
        "docx.unsafe-name 文件里有指向外面的部件名，可能有害，已停止读取"
      ])
    let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    #expect(
      complaint(replacing: "word/document.xml", deep).map { $0.split(separator: "（")[0] } == [
        "docx.too-large 文件展开后过大，已停止读取"
      ])
  }

  @Test func `a spreadsheet under this name is told`() {
    #expect(
      complaint(replacing: "word/document.xml", "<workbook/>") == [
        "docx.other-content 文件里不是 Word 文档（word/document.xml） 检查是否选错了文件；用 Word 或 WPS 打开后另存为 .docx，再试"
      ])
  }

  @Test func `a bomb is not unpacked`() {
    let zeros = [UInt8](repeating: 0x20, count: 20 << 20)
    var package = WordPackage("<w:p/>")
    package.replaced = [("word/document.xml", zeros)]
    #expect(
      complaint(package.bytes).map { $0.split(separator: "（")[0] } == [
        "docx.too-large 文件展开后过大，已停止读取"
      ])
  }

  @Test func `more paragraphs than anyone writes are counted, not kept`() {
    let body = String(repeating: "<w:p/>", count: 100_001)
    #expect(
      complaint(WordPackage(body).bytes) == [
        "docx.too-long 文件超过100000段，已停止读取（word/document.xml） 检查文件来源；确是公文的，拆成几个文件"
      ])
  }
}
