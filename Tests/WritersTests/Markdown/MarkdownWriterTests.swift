import Documents
import Testing
import Writers

@Suite struct MarkdownWriterTests {
  private func written(_ document: Document) -> String {
    String(decoding: MarkdownWriter().bytes(of: document), as: UTF8.self)
  }

  private func body(_ blocks: [Block]) -> String {
    written(Document(title: [], body: blocks))
  }

  @Test func `a notice is written in the order in which it is read`() {
    let document = Document(
      masthead: Masthead(mark: ["演示市市场监督管理局文件"], number: ["演市监〔2022〕1号"], signers: [["张某"]]),
      title: ["关于开展检查的通知"], dateline: nil, addressees: Addressees(["各县（区）局，市局各科室"]),
      body: [
        .heading(Heading(level: 1, ["工作目标"], anchor: "目标")),
        .paragraph(["见第", .reference(Reference(anchor: "目标", origin: nil)), "部分。"]),
      ],
      annexes: [
        Annex(title: ["检查表"], body: [.paragraph(["内容。"])], orientation: .landscape),
        Annex(title: ["名单"], body: nil),
      ],
      signature: SignatureBlock(agencies: [["演示市市场监督管理局"]], date: ["2022年3月14日"], seal: .none),
      note: ["此件公开发布"],
      colophon: Colophon(copies: ["市政府办公室"], printer: ["办公室"], printDate: ["2022年3月14日"]))
    #expect(
      written(document) == """
        ---
        用印: 不盖章
        ---

        <!-- 发文机关标志 -->
        演示市市场监督管理局文件

        <!-- 发文字号 -->
        演市监〔2022〕1号

        <!-- 签发人 -->
        签发人：张某

        # 关于开展检查的通知

        <!-- 主送 -->
        各县（区）局，市局各科室：

        ## 一、工作目标 {#目标}

        见第[一](#目标)部分。

        <!-- 附件说明 -->
        附件：1.检查表\\
        2.名单

        <!-- 署名 -->
        演示市市场监督管理局

        <!-- 成文日期 -->
        2022年3月14日

        <!-- 附注 -->
        （此件公开发布）

        <!-- 附件 横向 -->

        附件1

        # 检查表

        内容。

        <!-- 抄送 -->
        抄送：市政府办公室。

        <!-- 印发机关 -->
        办公室

        <!-- 印发日期 -->
        2022年3月14日印发

        """)
  }

  @Test(arguments: [
    ("# 伪标题", "\\# 伪标题"), ("#标签", "#标签"), ("1. 甲", "1\\. 甲"), ("1.甲", "1.甲"),
    ("- 甲", "\\- 甲"), ("-5度", "-5度"), ("| a |", "\\| a |"), ("<script>", "\\<script>"),
    ("3 < 5", "3 < 5"), ("张**", "张\\*\\*"), ("{{ x }}", "{\\{ x }}"), ("{% x %}", "{\\% x %}"),
    ("&amp;", "\\&amp;"), ("甲&乙", "甲&乙"), ("a_b", "a_b"), ("_x_", "\\_x\\_"),
    ("[甲](乙)", "\\[甲](乙)"), ("第[2022]47号", "第[2022]47号"), ("甲\\", "甲\\\\"), ("甲\\乙", "甲\\乙"),
    ("　　甲", "　　甲"), (" 甲 ", "&#32;甲&#32;"), ("> 甲", "\\> 甲"), ("---", "\\---"), ("===", "\\==="),
    ("`甲`", "\\`甲\\`"), ("甲\n# 乙", "甲\\\n\\# 乙"), ("甲\u{1}", "甲&#1;"),
  ]) func `words that look like structure are escaped, and no others`(words: String, line: String) {
    #expect(body([.paragraph([.text(words)])]) == line + "\n")
  }

  @Test func `a merged table is HTML and a plain one has bars`() {
    let plain = Table(
      columns: [.init(), .init(alignment: .right)],
      rows: [
        .init([.init(["名称"]), .init(["数|量"])], isHeader: true),
        .init([.init([]), .init(["1\n2"])]),
      ])
    #expect(body([.table(plain)]) == "| 名称 | 数\\|量 |\n| --- | ---: |\n|  | 1<br>2 |\n")
    let merged = Table(
      columns: [.init(), .init()],
      rows: [
        .init([.init(["合<计>"], columnSpan: 2, scope: .columnGroup)], isHeader: true),
        .init([.init(["甲"], scope: .row), .init([.strong(["1"])])]),
      ], orientation: .landscape)
    #expect(
      body([.table(merged)]) == """
        <!-- 表格 横向 -->
        <table>
        <thead>
        <tr>
        <th colspan="2" scope="colgroup">合&lt;计&gt;</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row">甲</th>
        <td><strong>1</strong></td>
        </tr>
        </tbody>
        </table>

        """)
  }

  @Test func `lists that follow each other stay two lists`() {
    let one = List(
      isOrdered: true, items: [.init([.paragraph(["甲"])]), .init([.paragraph(["乙"])])])
    #expect(body([.list(one), .list(one)]) == "1. 甲\n2. 乙\n\n1) 甲\n2) 乙\n")
  }

  @Test func `a list in an item is indented under it`() {
    let inner = List(isOrdered: false, items: [.init([.paragraph(["丙"])])])
    let list = List(isOrdered: true, items: [.init([.paragraph(["甲"]), .list(inner)])])
    #expect(body([.list(list)]) == "1. 甲\n   - 丙\n")
  }

  @Test func `a mark without words does not underline the words above it`() {
    let inner = List(isOrdered: false, items: [.init([]), .init([.paragraph(["丙"])])])
    let list = List(isOrdered: true, items: [.init([.paragraph(["甲"]), .list(inner)]), .init([])])
    #expect(body([.list(list)]) == "1. 甲\n\n   -\n   - 丙\n\n2.\n")
  }

  @Test func `a roster stands in lines, and a paragraph that looks like one says what it is`() {
    let roster = Roster(groups: [
      .init(label: ["组长"], members: [.init(name: ["罗某某"], post: ["党组书记、局长"])]),
      .init(
        label: ["副组长"],
        members: [
          .init(name: ["覃　某"], post: ["副局长"]), .init(name: ["温某某"], post: ["副局长"]),
        ]),
    ])
    let lines = "组长：罗某某　党组书记、局长\\\n副组长：覃　某　副局长\\\n　　　　温某某　副局长\n"
    #expect(body([.roster(roster)]) == lines)
    let paragraph = Block.paragraph(Array(roster.lines.joined(separator: [.lineBreak])))
    #expect(body([paragraph]) == "<!-- 段落 -->\n" + lines)
  }

  @Test func `marks that would run together are kept apart`() {
    let blocks: [Block] = [.paragraph([.strong([" 甲"]), .strong(["乙", .emphasis(["丙"])])])]
    #expect(
      body(blocks) == "**<!-- --> 甲**<!-- -->**乙*丙*<!-- -->**\n")
  }
}
