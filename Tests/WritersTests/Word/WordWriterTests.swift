import Documents
import OfficialLayout
import TestMaterial
import Testing
import Writers

@Suite struct WordWriterTests {
  private func file(_ document: Document) throws -> WordFile {
    try WordFile(WordDocuments.writer.bytes(of: document))
  }

  @Test func `the package begins with its content types and names every part`() throws {
    let file = try file(WordDocuments.notice)
    #expect(file.paths.first == "[Content_Types].xml")
    let types = try file.part("[Content_Types].xml").all("Override").compactMap { $0["PartName"] }
    let named = Set(types.map { String($0.dropFirst()) })
    #expect(
      Set(file.paths.filter { $0.hasSuffix(".xml") && $0 != "[Content_Types].xml" }) == named)
    #expect(types.count == named.count)
  }

  @Test func `every relationship leads to a part, and every reference to a relationship`() throws {
    let file = try file(WordDocuments.report)
    let relationships = try file.part("word/_rels/document.xml.rels").all("Relationship")
    for relationship in relationships {
      #expect(file.paths.contains("word/" + (relationship["Target"] ?? "")))
    }
    let known = Set(relationships.compactMap { $0["Id"] })
    #expect(Set(try file.document.descendants.compactMap { $0["r:id"] }).isSubset(of: known))
  }

  @Test(arguments: WordDocuments.all)
  func `elements stand in the order that Word wants`(document: Document) throws {
    #expect(SchemaOrder.faults(in: try file(document)) == [])
  }

  @Test(arguments: WordDocuments.all)
  func `the same document makes the same bytes`(document: Document) {
    #expect(WordWriter().bytes(of: document) == WordWriter().bytes(of: document))
  }

  @Test(arguments: WordDocuments.all)
  func `text keeps its spaces, nothing is bold, no theme is used, drawings have ids of their own`(
    document: Document
  ) throws {
    let file = try file(document)
    let elements = file.elements
    #expect(elements.filter { $0.name == "w:t" }.allSatisfy { $0["xml:space"] == "preserve" })
    #expect(!elements.contains { ["w:b", "w:bCs", "w:i", "w:iCs"].contains($0.name) })
    #expect(!elements.contains { $0.attributes.contains { $0.name.contains("Theme") } })
    let ids = elements.filter { $0.name == "wp:docPr" }.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count)
  }

  @Test func `every font is given for all four kinds of letters`() throws {
    for fonts in try file(WordDocuments.report).elements where fonts.name == "w:rFonts" {
      #expect(fonts["w:hint"] == "eastAsia")
      let names = ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"].map { fonts[$0] }
      #expect(names.allSatisfy { $0 != nil && $0 == names[0] })
    }
  }

  @Test func `a notice reads as it is printed`() throws {
    #expect(
      try file(WordDocuments.notice).lines == [
        "000001", "机密★1年", "特急", "演示市市场监督管理局文件", "演市监〔2022〕47号",
        "演示市市场监督管理局关于印发\n《诚信缺失专项治理工作方案》的通知", "各县（区）市场监督管理局，市局各科室：",
        "现将《诚信缺失专项治理工作方案》印发给你们，请结合实际，认真贯彻落实。", "执行中的问题，请及时报告。",
        "附件：1.月报表", "2.不公开的名单", "演示市市场监督管理局", "2022年5月12日", "（此件公开发布）",
        "附件1", "月报表", "整治项目", "企业总数", "无菌医疗器械", "生产", "12", "经营", "305",
        "诚信缺失专项治理工作方案", "一、组织领导", "成立领导小组，名单如下：",
        "组　长：\t张某某\t党组书记、局长", "副组长：\t李　某\t党组成员、副局长", "\t王某某\t党组成员、副局长",
        "二、工作步骤", "（一）动员部署。按照第一部分的分工动员。", "1.自查", "2.抽查",
        "抄送：市委办公室，市政府办公室。演示市市场监督管理局办公室\t2022年5月12日印发",
        "抄送：市委办公室，市政府办公室。", "演示市市场监督管理局办公室\t2022年5月12日印发",
      ])
  }

  @Test func `a heading that runs in has its own face in the line, and the text has its`() throws {
    let paragraph = try #require(
      try file(WordDocuments.notice).document.all("w:p").first { $0.text.hasPrefix("（一）") })
    let runs = paragraph.children("w:r")
    #expect(runs.map(\.text) == ["（一）动员部署。", "按照第一部分的分工动员。"])
    #expect(
      runs.map { $0.first("w:rPr")?.first("w:rStyle")?["w:val"] } == ["Script", nil])
  }

  @Test func `the mark stands 72 mm below the edge whatever stands above it`() throws {
    for (masthead, lines) in [
      (Masthead(mark: ["演示市局"]), 0), (Masthead(secrecy: ["秘密"], mark: ["演示市局"]), 1),
      (WordDocuments.notice.masthead ?? Masthead(mark: []), 3),
    ] {
      let document = Document(masthead: masthead, title: ["标题"])
      let paragraphs = try file(document).document.all("w:p")
      let spacer = try #require(paragraphs[lines].first("w:pPr")?.first("w:spacing")?["w:line"])
      let mark = try #require(paragraphs[lines + 1].all("w:sz").first?["w:val"].flatMap { Int($0) })
      let leading = 0.1175 * Double(mark) * 10
      let top = Double(lines * 579) + (Double(spacer) ?? 0) + leading
      #expect(abs(top / 56.693 - 35) < 0.05)
    }
  }

  @Test func `a letter that XML forbids is never written`() throws {
    let document = Document(title: ["甲\u{1}乙\u{FFFE}"], body: [.paragraph(["<&>\u{0}\u{B}"])])
    #expect(try file(document).lines == ["甲\u{FFFD}乙\u{FFFD}", "<&>\u{FFFD}\u{FFFD}"])
  }

  @Test func `digits in a font of their own leave quotation marks to the Chinese`() throws {
    var layout = LayoutProfile.classic
    layout.fonts.digits = FontFamily("Times New Roman")
    let document = Document(title: [], body: [.paragraph(["“四个”2022年——GB/T 9704…"])])
    let body = try WordFile(WordWriter(layout: layout).bytes(of: document)).document
    let latin = body.all("w:r").filter { !$0.all("w:rFonts").isEmpty }
    #expect(latin.map(\.text) == ["2022", "GB/T 9704"])
    #expect(body.all("w:p").last?.text == "“四个”2022年——GB/T 9704…")
  }
}
