import Documents
import OfficialLayout
import Testing
import Writers

/// The special forms and joint documents as a page shows them.
@Suite struct HTMLFormTests {
  private static func body(_ document: Document) -> String {
    String(decoding: HTMLWriter.body(of: Typesetting(document)), as: UTF8.self)
  }

  private static let joint = Masthead(
    mark: ["演示市市场监督管理局", .lineBreak, "演示市公安局"], suffix: .document, number: ["演市监〔2026〕1号"])

  @Test func `a letter has its number at the right, below its mark`() {
    let masthead = Masthead(
      copyNumber: ["000001"], secrecy: ["秘密"], mark: ["演示市市场监督管理局"], number: ["演市监函〔2026〕1号"])
    let body = Self.body(Document(form: .letter, masthead: masthead, title: ["函"]))
    #expect(
      body.contains(
        """
        <article class="gw-document gw-letter">
        <section class="gw-sheet">
        <header class="gw-masthead">
        <p class="gw-mark gw-mark-10">演示市市场监督管理局</p>
        <div class="gw-letter-lines">
        <p class="gw-copy-number">000001</p>
        <p class="gw-number-line">演市监函〔2026〕1号</p>
        <p class="gw-secrecy">秘密</p>
        </div>
        </header>
        """))
  }

  @Test func `a form without a letterhead is a plain document`() {
    #expect(Self.body(Document(form: .letter, title: ["函"])).contains("class=\"gw-document\""))
  }

  @Test func `a joint mark has its agencies below each other and 文件 beside them`() {
    let body = Self.body(Document(masthead: Self.joint, title: ["通知"]))
    #expect(
      body.contains(
        """
        <div class="gw-mark gw-mark-13 gw-joint">
        <div class="gw-mark-lines">
        <p class="gw-mark-line">演示市市场监督管理局</p>
        <p class="gw-mark-line">演示市公安局</p>
        </div>
        <p class="gw-mark-suffix">文件</p>
        </div>
        """))
  }

  @Test func `what preprinted paper bears is not shown`() {
    var masthead = Self.joint
    masthead.isPreprinted = true
    let body = Self.body(Document(masthead: masthead, title: ["通知"]))
    #expect(!body.contains("演示市公安局"))
    #expect(!body.contains("文件"))
    #expect(body.contains("gw-masthead gw-preprinted"))
    #expect(body.contains("演市监〔2026〕1号"))
  }

  @Test func `several seals stand in rows, the date below the last agency`() {
    let agencies: [[Inline]] = [["甲局"], ["乙局"], ["丙局"], ["丁局"]]
    let signature = SignatureBlock(agencies: agencies, date: ["2026年1月20日"])
    let body = Self.body(Document(title: ["通知"], signature: signature))
    #expect(body.matches(of: /gw-seal-row/).count == 2)
    #expect(
      body.contains(
        """
        <div class="gw-seal-place">
        <p class="gw-agency">丁局</p>
        <p class="gw-date">2026年1月20日</p>
        </div>
        """))
  }

  @Test func `a stamp has the post at its left, and room where no name is given`() {
    let signature = SignatureBlock(
      agencies: [],
      signatories: [Signatory(post: ["局长"], name: ["张某某"]), Signatory(post: ["副局长"])],
      date: ["2026年1月20日"], seal: .stamp)
    let body = Self.body(Document(title: ["令"], signature: signature))
    #expect(
      body.contains(
        """
        <div class="gw-signature gw-stamped">
        <p class="gw-signatory"><span class="gw-post">局长</span> <span class="gw-stamp">张某某</span></p>
        <p class="gw-signatory"><span class="gw-post">副局长</span> <span class="gw-stamp"></span></p>
        <p class="gw-date">2026年1月20日</p>
        </div>
        """))
  }

  @Test func `minutes sign above the rule and say below the text who was there`() {
    let document = Document(
      form: .minutes, masthead: Masthead(mark: ["会议纪要"], number: ["第1期"]), title: [],
      body: [.paragraph(["甲。"])], attendance: Attendance(present: ["张某、李某"], excused: ["王某"]),
      signature: SignatureBlock(agencies: [["办公室"]], date: ["2026年1月20日"]))
    #expect(
      HTMLText.lines(of: HTMLWriter.body(of: Typesetting(document))) == [
        "会议纪要", "第1期", "办公室", "2026年1月20日", "甲。", "出席：张某、李某", "请假：王某",
      ])
    #expect(!Self.body(document).contains("<h1"))
  }
}
