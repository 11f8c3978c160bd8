import OfficialLayout
import Testing

@testable import Documents
@testable import Writers

@Suite struct HTMLWriterTests {
  // MARK: The order of the parts

  @Test func `a reader meets every part in the order of the standard`() {
    let text = HTMLText.lines(of: HTMLWriter.body(of: Typesetting(SampleNotice.document)))
    #expect(
      text == [
        "000001", "机密★1年", "特急", "演示市市场监督管理局文件", "演市监〔2022〕47号",
        "演示市市场监督管理局关于印发《诚信缺失专项治理工作方案》的通知",
        "各县（区）市场监督管理局，市局各科室：",
        "现将《诚信缺失专项治理工作方案》印发给你们，请结合实际，认真贯彻落实。",
        "执行中的问题，请及时报告。",
        "附件：1.月报表", "2.不公开的名单",
        "演示市市场监督管理局", "2022年5月12日", "（此件公开发布）",
        "附件1", "月报表", "整治项目企业总数", "无菌医疗器械生产12", "经营305",
        "诚信缺失专项治理工作方案",
        "一、组织领导", "成立领导小组，名单如下：",
        "组　长：", "张某某　党组书记、局长",
        "副组长：", "李　某　党组成员、副局长", "王某某　党组成员、副局长",
        "二、工作步骤", "（一）动员部署。按照第一部分的分工动员。",
        "1.自查", "2.抽查",
        "抄送：市委办公室，市政府办公室。", "演示市市场监督管理局办公室 2022年5月12日印发",
      ])
  }

  @Test func `one annex alone has no number`() {
    let document = Document(
      title: ["通知"], annexes: [Annex(title: ["名单"], body: [.paragraph(["无"])])])
    #expect(
      HTMLText.lines(of: HTMLWriter.body(of: Typesetting(document)))
        == ["通知", "附件：名单", "附件", "名单", "无"])
  }

  @Test func `signers stand beside the number, two in a row`() {
    let document = Document(
      masthead: Masthead(
        mark: ["演示局文件"], number: ["演〔2022〕1号"], signers: [["张某"], ["李　某"], ["王某某"]]),
      title: ["请示"])
    let body = String(decoding: HTMLWriter.body(of: Typesetting(document)), as: UTF8.self)
    #expect(
      body.contains(
        """
        <div class="gw-upward">
        <p class="gw-number-line">演〔2022〕1号</p>
        <p class="gw-signers"><span class="gw-signers-label">签发人：</span>\
        <span class="gw-signers-names"><span class="gw-signers-row">张　某　李　某</span>\
        <span class="gw-signers-row">王某某</span></span></p>
        </div>
        """))
  }

  // MARK: Markup

  @Test func `a heading that ends with a full stop shares its line with its paragraph`() {
    let run = Self.body([
      .heading(Heading(level: 2, ["坚持原则。"])), .paragraph(["依法办理。"]),
      .heading(Heading(level: 2, ["坚持原则"])), .paragraph(["依法办理。"]),
    ])
    #expect(
      run.contains(
        """
        <div class="gw-run-in">\
        <h3><span class="gw-number">（一）</span>坚持原则。</h3><p>依法办理。</p></div>
        <h3><span class="gw-number">（二）</span>坚持原则</h3>
        <p>依法办理。</p>
        """))
  }

  @Test(arguments: [(1, "h2"), (2, "h3"), (3, "h4"), (4, "h5")])
  func `heading levels follow the title's h1`(level: Int, element: String) {
    #expect(
      Self.body([.heading(Heading(level: level, ["总则"], isNumbered: false))])
        .contains("<\(element)>总则</\(element)>"))
  }

  @Test func `a table keeps its spans, scopes and head`() {
    #expect(
      Self.body([.table(SampleNotice.table)]).contains(
        """
        <div class="gw-table" role="region" aria-label="表格" tabindex="0">
        <table>
        <thead>
        <tr><th scope="colgroup" colspan="2">整治项目</th><th scope="col" class="gw-right">企业总数</th></tr>
        </thead>
        <tbody>
        <tr><th scope="rowgroup" rowspan="2">无菌医疗器械</th><th scope="row">生产</th><td class="gw-right">12</td></tr>
        <tr><th scope="row">经营</th><td class="gw-right">305</td></tr>
        </tbody>
        </table>
        </div>
        """))
  }

  @Test func `a header cell that reaches into the body leaves no separate head`() {
    let table = Table(
      columns: [Table.Column(), Table.Column()],
      rows: [
        Table.Row([Table.Cell(["项目"], rowSpan: 2), Table.Cell(["数"])], isHeader: true),
        Table.Row([Table.Cell(["3"])]),
      ])
    let body = Self.body([.table(table)])
    #expect(!body.contains("<thead>"))
    #expect(body.contains("<th scope=\"col\" rowspan=\"2\">项目</th>"))
  }

  @Test func `a head further down begins a table of its own`() {
    let head = Table.Row([Table.Cell(["项目"])], isHeader: true)
    let row = Table.Row([Table.Cell(["甲"])])
    let table = Table(columns: [Table.Column()], rows: [head, row, head, row])
    let body = Self.body([.table(table)])
    #expect(body.split(separator: "<thead>").count == 3)
    #expect(body.split(separator: "<div class=\"gw-table\"").count == 2)
  }

  @Test(arguments: [
    (8, "<table>"), (9, "<table class=\"gw-dense\">"), (13, "<table class=\"gw-crowded\">"),
  ])
  func `the more columns, the smaller the type`(count: Int, markup: String) {
    let table = Table(
      columns: (0..<count).map { _ in Table.Column() },
      rows: [Table.Row((0..<count).map { _ in Table.Cell(["一"]) })])
    #expect(Self.body([.table(table)]).contains(markup))
  }

  @Test func `long cells read from the left, short ones stand in the middle`() {
    let table = Table(
      columns: [Table.Column(), Table.Column()],
      rows: [Table.Row([Table.Cell(["六个字的内容"]), Table.Cell(["七个字的内容了"])])])
    #expect(
      Self.body([.table(table)])
        .contains("<tr><td>六个字的内容</td><td class=\"gw-left\">七个字的内容了</td></tr>"))
  }

  @Test func `a reference leads to its heading`() {
    let body = Self.body([
      .heading(Heading(level: 1, ["目标"], anchor: "a b%")),
      .paragraph(["见", .reference(Reference(anchor: "a b%", origin: nil))]),
    ])
    #expect(body.contains("<h2 id=\"a-b%\">"))
    #expect(body.contains("见<a class=\"gw-reference\" href=\"#a-b%25\">一</a>"))
  }

  @Test func `the same document gives the same bytes`() {
    let page = HTMLWriter.page(
      of: Typesetting(SampleNotice.document), stylesheet: Array("p{}".utf8))
    #expect(
      page == HTMLWriter.page(of: Typesetting(SampleNotice.document), stylesheet: Array("p{}".utf8))
    )
  }

  // MARK: What a document may not do

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a & b", "</p><p>", "<!-- -->",
  ])
  func `words never become markup`(words: String) {
    let document = Document(
      masthead: Masthead(mark: [.text(words)], number: [.text(words)]), title: [.text(words)],
      body: [
        .heading(Heading(level: 1, [.text(words)], anchor: words)),
        .paragraph([.reference(Reference(anchor: words, origin: nil)), .text(words)]),
      ],
      signature: SignatureBlock(agencies: [[.text(words)]], date: [.text(words)]))
    let page = String(
      decoding: HTMLWriter.page(of: Typesetting(document), stylesheet: Array("p{}\n".utf8)),
      as: UTF8.self)
    #expect(!page.contains(words))
    #expect(page.contains(HTMLText.escaped(words)))
  }

  @Test func `control characters never reach a page`() {
    #expect(Self.body([.paragraph(["甲\u{0}乙\u{1B}丙\u{7F}丁\t戊"])]).contains("<p>甲�乙�丙�丁\t戊</p>"))
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "java\nscript:alert(1)",
    " javascript:alert(1)", "file:///etc/passwd", "",
  ])
  func `a link that a browser should not follow prints its words alone`(destination: String) {
    #expect(
      Self.body([.paragraph([.link(["官网"], destination: destination)])]).contains("<p>官网</p>"))
  }

  @Test(arguments: [
    "https://example.gov.cn/a?b=c", "mailto:a@example.gov.cn", "tel:12315", "a/b.html", "/a:b",
    "#一",
  ])
  func `a link to the web or a mailbox is kept`(destination: String) {
    #expect(
      Self.body([.paragraph([.link(["官网"], destination: destination)])])
        .contains("<p><a href=\"\(destination)\">官网</a></p>"))
  }

  @Test func `a page loads nothing, runs nothing and styles nothing in place`() {
    let page = String(
      decoding: HTMLWriter.page(of: Typesetting(SampleNotice.document), stylesheet: []),
      as: UTF8.self)
    for forbidden in ["<script", "<link", "src=", "url(", " style=\"", "http://", "https://"] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
    #expect(page.contains("<html lang=\"zh-CN\">"))
  }

  private static func body(_ blocks: [Block]) -> String {
    String(
      decoding: HTMLWriter.body(of: Typesetting(Document(title: ["题"], body: blocks))),
      as: UTF8.self)
  }
}
