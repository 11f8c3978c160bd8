import Diagnostics
import Documents
import OfficePackaging
import TestMaterial
import Testing

@testable import Records

/// Files that were damaged, by accident or on purpose: whatever comes, an answer comes back.
@Suite struct WordMutationTests {
  private static var package: WordPackage {
    let cell =
      "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/></w:tcPr>\(WordPackage.p("抄送：市委办。"))</w:tc>"
    var package = WordPackage(
      """
      \(WordPackage.p("演示市市场监督管理局文件", "<w:jc w:val=\"center\"/>", run: "<w:color w:val=\"FF0000\"/><w:sz w:val=\"96\"/>"))\
      \(WordPackage.p("演市监〔2022〕8号"))\(WordPackage.p("关于检查的通知", "<w:pStyle w:val=\"a\"/>"))\
      \(WordPackage.p("各科室："))\(WordPackage.p("目标", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"))\
      <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\
      <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp>\
      <wps:txbx><w:txbxContent>\(WordPackage.p("框"))</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>\
      </wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>\
      \(WordPackage.p("演示市市场监督管理局", "<w:jc w:val=\"right\"/>"))\(WordPackage.p("2022年5月8日"))\
      \(WordPackage.p("附件1", "<w:pageBreakBefore/>"))<w:tbl><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid><w:tr>\(cell)</w:tr></w:tbl>\
      <w:sectPr><w:footerReference w:type="default" r:id="脚"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>
      """)
    package.footers = [("脚", WordPackage.p("— 1 —"))]
    package.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"a\"/><w:rPr><w:sz w:val=\"44\"/></w:rPr></w:style>"
    package.numbering = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>\
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    return package
  }

  /// Reads, recognises and edits; what cannot be read must be explained.
  private func survive(_ bytes: [UInt8], _ random: inout SplitMix64) {
    do throws(Problems) {
      let file = try WordReader.file(named: "", bytes: bytes)
      let recognition = Recognition(file)
      #expect(recognition.elements.count == file.paragraphs.count)
      for line in recognition.lines {
        #expect(line.range.upperBound <= file.paragraphs[line.paragraph].scalarCount)
      }
      let edits = (0..<8).map { _ in edit(of: file, &random) }
      guard let day = Day(year: 2022, month: 5, day: 12) else { return }
      let mended = try WordMending(file, edits, on: day)
      #expect(throws: Never.self) { try WordReader.file(named: "", bytes: mended.bytes) }
    } catch {
      #expect(error.diagnostics.allSatisfy { $0.id.hasPrefix("docx.") && $0.suggestion != nil })
    }
  }

  private static let line = WordNewParagraph([.alignment(.left)], [.words("新"), .pageNumber])

  private func edit(of file: WordFile, _ random: inout SplitMix64) -> WordEdit {
    let paragraph = Int.random(in: -1...file.paragraphs.count, using: &random)
    let start = Int.random(in: 0...6, using: &random)
    let range = start..<start + Int.random(in: 0...4, using: &random)
    return switch Int.random(in: 0...15, using: &random) {
    case 0, 1: .text(paragraph: paragraph, range: range, with: "新")
    case 2: .letters(paragraph: paragraph, range: range, .size(32))
    case 3: .comment(paragraph: paragraph, range: range, ["批"])
    case 4: .removeParagraph(paragraph)
    case 5: .paragraph(paragraph, .indent(WordIndent(left: 3)))
    case 6: .row(table: 0, row: start, .header(true))
    case 7: .section(start, .titlePage(true))
    case 8: .insert(Self.line, .after(.paragraph(paragraph)))
    case 9: .insert(Self.line, .before(.table(start)))
    case 10: .furniture(section: start, .footer, .even, [Self.line])
    case 11: .cell(table: 0, row: start, cell: start, .merge(.starts))
    case 12:
      .box(
        [.paragraph(paragraph)],
        WordNewBox("框", left: 0, top: 0, width: 635_000, height: 1, rows: [WordBorders()]),
        on: Self.line, .endOfBody)
    case 13:
      .box(
        [.table(0)], WordNewBox("框", left: 0, top: 0, width: 1, height: 1), on: Self.line,
        .endOfBody)
    case 14: .hang(shape: start, on: Self.line, .endOfBody)
    default: .removeRow(table: 0, row: start)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a file whose bytes were changed is read or refused`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let whole = Self.package.bytes
    for _ in 0..<4 {
      var bytes = whole
      for _ in 0...Int.random(in: 0...3, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] ^= UInt8.random(
          in: 1...255, using: &random)
      }
      if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0...200, using: &random)) }
      survive(bytes, &random)
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `a file whose XML was cut, doubled or exchanged is read or refused`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let zip = try ZipReader(Self.package.bytes)
    let path = try #require(zip.paths.filter { $0.hasSuffix(".xml") }.randomElement(using: &random))
    let text = try String(decoding: #require(try zip.part(path)), as: UTF8.self)
    for _ in 0..<3 {
      var package = Self.package
      package.replaced = [(path, Array(Self.mutated(text, &random).utf8))]
      survive(package.bytes, &random)
    }
  }

  /// Whole tags are moved, so that most of it is still XML.
  private static func mutated(_ text: String, _ random: inout SplitMix64) -> String {
    var tags = text.split(separator: "<", omittingEmptySubsequences: false).map { "<\($0)" }
    tags[0] = String(tags[0].dropFirst())
    for _ in 0...Int.random(in: 0...2, using: &random) {
      let place = Int.random(in: 1..<tags.count, using: &random)
      switch Int.random(in: 0...4, using: &random) {
      case 0: tags.remove(at: place)
      case 1: tags.insert(tags[place], at: place)
      case 2: tags.swapAt(place, Int.random(in: 1..<tags.count, using: &random))
      case 3: tags[place] = tags[place].replacing(/"[^"]*"/, with: "\"-99999999999999999999\"")
      default:
        tags[place] = tags[place].replacing(/w:val="[^"]*"/, with: "w:val=\"9223372036854775807\"")
      }
      if tags.count < 3 { break }
    }
    return tags.joined()
  }
}
