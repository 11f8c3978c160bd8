import Documents
import TestMaterial
import Testing
import Writers

/// The special forms, joint documents and preprinted paper in Word.
@Suite struct WordFormTests {
  private func file(_ document: Document) throws -> WordFile {
    try WordFile(WordDocuments.writer.bytes(of: document))
  }

  private static let letter = Document(
    form: .letter,
    masthead: Masthead(mark: ["演示市市场监督管理局"], number: ["演市监函〔2026〕1号"]), title: ["关于协助的函"],
    addressees: Addressees(["演示市公安局"]), body: [.paragraph(["请协助。"])],
    signature: SignatureBlock(agencies: [["演示市市场监督管理局"]], date: ["2026年1月20日"]),
    colophon: Colophon(copies: ["演示市人民政府办公室"]))

  private static let joint = Masthead(
    mark: ["演示市市场监督管理局", .lineBreak, "演示市公安局"], suffix: .document, number: ["演市监〔2026〕1号"])

  @Test func `a letter's first page has no number, the others have`() throws {
    let section = try #require(try file(Self.letter).document.all("w:sectPr").first)
    #expect(!section.children("w:titlePg").isEmpty)
    let feet = section.children("w:footerReference").map { [$0["w:type"], $0["r:id"]] }
    #expect(feet.contains(["first", "rId11"]))
    #expect(feet.contains(["default", "rId6"]))
    #expect(feet.contains(["even", "rId7"]))
  }

  @Test func `a letter's mark and rules stand at fixed places of its first page`() throws {
    let document = try file(Self.letter).document
    let anchors = document.all("wp:anchor").dropLast()
    #expect(
      anchors.compactMap { $0.first("wp:docPr")?["name"] } == [
        "发文机关标志", "上粗线", "上细线", "下细线", "下粗线",
      ])
    let widths = Set(anchors.compactMap { $0.first("wp:extent")?["cx"] })
    #expect(widths == ["\(170 * 36_000)"])
    let tops = anchors.compactMap { $0.first("wp:positionV")?.all("wp:posOffset").first?.content }
      .compactMap { Int($0) }
    #expect(tops.last == 277 * 36_000)
    #expect(tops == tops.sorted())
    #expect(Set(document.all("wp:docPr").compactMap { $0["id"] }).count == 6)
  }

  @Test func `a letter's colophon has no rules`() throws {
    #expect(try file(Self.letter).document.all("w:tcBorders").isEmpty)
  }

  @Test func `an order has neither rule nor title`() throws {
    let order = Document(
      form: .order, masthead: Masthead(mark: ["演示市市场监督管理局令"], number: ["第12号"]), title: [],
      body: [.paragraph(["现予公布。"])],
      signature: SignatureBlock(
        agencies: [], signatories: [Signatory(post: ["局长"], name: ["张某"])],
        date: ["2026年1月20日"], seal: .stamp))
    let file = try file(order)
    #expect(try file.lines == ["演示市市场监督管理局令", "第12号", "现予公布。", "\t局长\t张　某", "2026年1月20日"])
    #expect(try file.document.all("w:pBdr").isEmpty)
    #expect(
      try file.part("docProps/core.xml").all("dc:title").map(\.content) == ["演示市市场监督管理局令第12号"])
  }

  @Test func `a joint mark is a row: the agencies spread to one width, 文件 beside them`() throws {
    let table = try #require(
      try file(Document(masthead: Self.joint, title: ["通知"])).document.all("w:tbl").first)
    #expect(
      table.all("w:tc").map { $0.all("w:p").map(\.text) } == [["演示市市场监督管理局", "演示市公安局"], ["文件"]])
    #expect(
      table.all("w:jc").compactMap { $0["w:val"] } == [
        "center", "distribute", "distribute", "right",
      ])
    #expect(table.all("w:trHeight").first?["w:hRule"] == "exact")
  }

  @Test func `nothing red is printed on preprinted paper`() throws {
    var masthead = Self.joint
    masthead.isPreprinted = true
    var letter = Self.letter
    letter.masthead?.isPreprinted = true
    for document in [Document(masthead: masthead, title: ["通知"]), letter] {
      let file = try file(document)
      #expect(try !file.document.descendants.contains(where: \.isRed))
      #expect(try file.lines.first == document.masthead?.number?.plainText)
    }
  }

  @Test func `minutes sign above the rule, and label who was there in 黑体`() throws {
    let minutes = Document(
      form: .minutes, masthead: Masthead(mark: ["会议纪要"], number: ["第1期"]), title: ["研究值班"],
      body: [.paragraph(["甲。"])], attendance: Attendance(present: ["张某"], observers: ["李某"]),
      signature: SignatureBlock(agencies: [["办公室"]], date: ["2026年1月20日"]))
    let file = try file(minutes)
    #expect(
      try file.lines == ["会议纪要", "第1期", "办公室\t2026年1月20日", "研究值班", "甲。", "出席：张某", "列席：李某"])
    let attendance = try #require(try file.document.all("w:p").first { $0.text == "出席：张某" })
    #expect(attendance.all("w:rStyle").count == 1)
    #expect(attendance.all("w:ind").first?["w:hanging"] == "945")
  }

  @Test func `an annex bound apart bears the document's number`() throws {
    var notice = Self.letter
    notice.annexes = [Annex(title: ["名单"], body: [.paragraph(["无"])], isDetached: true)]
    #expect(try file(notice).lines.contains("演市监函〔2026〕1号附件"))
  }
}

extension XMLNode {
  fileprivate var isRed: Bool { attributes.contains { $0.value == "FF0000" } }
}
