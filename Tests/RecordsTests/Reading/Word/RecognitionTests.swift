import Diagnostics
import Documents
import Testing

@testable import Records

/// Files that somebody else wrote, in their own way.
@Suite struct RecognitionTests {
  private func recognition(_ lines: [String]) throws -> Recognition {
    Recognition(try WordPackage(lines.joined()).file())
  }

  private static let center = "<w:jc w:val=\"center\"/>"
  private static let right = "<w:jc w:val=\"right\"/>"
  private static let page = "<w:pageBreakBefore/>"

  private static func p(
    _ text: String, _ properties: String = "", size: Int = 32, color: String = "000000"
  )
    -> String
  {
    WordPackage.p(text, properties, run: "<w:sz w:val=\"\(size)\"/><w:color w:val=\"\(color)\"/>")
  }

  private static func mark(_ text: String) -> String { p(text, center, size: 96, color: "FF0000") }

  private static func title(_ text: String, _ properties: String = "") -> String {
    p(text, center + properties, size: 44)
  }

  private static func table(_ rows: [[String]]) -> String {
    let cells = { (row: [String]) in row.map { "<w:tc>\(p($0))</w:tc>" }.joined() }
    return "<w:tbl>\(rows.map { "<w:tr>\(cells($0))</w:tr>" }.joined())</w:tbl>"
  }

  /// 号、色、空格都不规范, as offices send them.
  private static let careless = [
    p("000123"), p("机密★1年"), p("特急"), mark("演示市市场监督管理局文件"), p(""), p("演市监[2022]第03号", center),
    p(""),
    title("演示市市场监督管理局"), title("关于开展食品安全检查的通知"), p(""), p("各县（区）市场监督管理局,市局各科室:"),
    p("    为保障食品安全,现将有关事项通知如下:"), p("    一、总体要求"), p("    （一）提高认识。各单位要高度重视。"),
    p("    1、加强领导；"), p(""), p("附件1：检查表"), p("      2：统计表"), p(""),
    p("                                        演示市市场监督管理局"),
    p("                                        2022年05月08日"), p("    （此件公开发布）"), p("附件1：", page),
    title("检查表"), table([["项目", "数量"]]), p("附件2", page), title("统计表"), p("填报单位："),
    p("抄送:市委办公室,市政府办公室。"), p("演示市市场监督管理局办公室          2022年05月08日印发"),
  ]

  @Test func `a careless notice is recognised line by line`() throws {
    let recognition = try recognition(Self.careless)
    #expect(
      recognition.lines.map(\.element) == [
        .copyNumber, .secrecy, .urgency, .mark, .number, .title, .title, .addressees, .text,
        .heading(level: 1), .text, .text, .annexList, .annexList, .signature, .date, .note,
        .annexLabel,
        .annexTitle, .cell, .cell, .annexLabel, .annexTitle, .text, .copies, .printing,
      ])
    #expect(
      recognition.lines.map(\.part).suffix(9) == [
        .annex(0), .annex(0), .annex(0), .annex(0), .annex(1), .annex(1), .annex(1), .own, .own,
      ])
  }

  @Test func `its document holds the words as they were written, without labels and blanks`() throws
  {
    let document = try recognition(Self.careless).document
    let masthead = try #require(document.masthead)
    #expect(masthead.copyNumber?.plainText == "000123")
    #expect(masthead.mark.plainText == "演示市市场监督管理局文件")
    #expect(masthead.number?.plainText == "演市监[2022]第03号")
    #expect(document.title.plainText == "演示市市场监督管理局\n关于开展食品安全检查的通知")
    #expect(document.addressees?.content.plainText == "各县（区）市场监督管理局,市局各科室")
    #expect(document.annexes.map(\.title.plainText) == ["检查表", "统计表"])
    #expect(document.annexes.map { $0.body?.count } == [1, 1])
    #expect(document.signature?.agencies.map(\.plainText) == ["演示市市场监督管理局"])
    #expect(document.signature?.date?.plainText == "2022年05月08日")
    #expect(document.note?.plainText == "此件公开发布")
    #expect(document.colophon?.copies?.plainText == "市委办公室,市政府办公室")
    #expect(document.colophon?.printer?.plainText == "演示市市场监督管理局办公室")
    #expect(document.colophon?.printDate?.plainText == "2022年05月08日")
    guard case .heading(let heading) = document.body[1] else {
      Issue.record("一、总体要求 is no heading")
      return
    }
    #expect(heading.content.plainText == "一、总体要求")
    #expect(!heading.isNumbered && heading.level == 1)
    guard case .heading(let runIn) = document.body[2] else {
      Issue.record("（一）提高认识。 does not run in")
      return
    }
    #expect(runIn.content.plainText == "（一）提高认识。" && runIn.runsIn)
  }

  @Test func `every word knows its place`() throws {
    let document = try recognition(Self.careless).document
    guard case .field(let field)? = document.signature?.date?.first else {
      Issue.record("the date has no place")
      return
    }
    #expect(field.origin?.description == "文件.docx:第21段:第41字")
  }

  @Test func `a request has its signers beside the number, in a table or on the line`() throws {
    let below = [
      Self.title("演示市市场监督管理局关于申请经费的请示"), Self.p("市人民政府："), Self.p("现申请经费10万元。"),
      Self.p("演示市市场监督管理局", Self.right), Self.p("二〇二二年五月八日", Self.right),
      Self.p("联系人：李某，电话：000-0000"), Self.table([["抄送：市财政局。"], ["市局办公室", "2022年5月8日印发"]]),
    ]
    for head in [
      Self.table([["演市监〔2022〕8号", "签发人：张　三　李某某"]]), Self.p("演市监〔2022〕8号          签发人：张　三　李某某"),
    ] {
      let recognition = try recognition([Self.mark("演示市市场监督管理局文件"), head] + below)
      #expect(
        recognition.lines.map(\.element) == [
          .mark, .number, .signers, .title, .addressees, .text, .signature, .date, .note, .copies,
          .printing,
          .printing,
        ])
      #expect(recognition.document.masthead?.signers.map(\.plainText) == ["张　三", "李某某"])
      #expect(recognition.document.masthead?.number?.plainText == "演市监〔2022〕8号")
      #expect(recognition.document.colophon?.printer?.plainText == "市局办公室")
    }
  }

  @Test func `a number without an agency has its signers beside it as well`() throws {
    let recognition = try recognition([
      Self.mark("演示市人民政府文件"), Self.p("〔2022〕　号          签发人：张　三"), Self.title("关于申请经费的请示"),
    ])
    #expect(recognition.lines.map(\.element) == [.mark, .number, .signers, .title])
  }

  @Test func `a letter's name and date on one line are two elements`() throws {
    let recognition = try recognition([
      Self.p("演示市市场监督管理局", Self.center, size: 80, color: "C00000"),
      Self.p("演市监函〔2022〕12号", Self.right),
      Self.title("演示市市场监督管理局关于商请协助调查的函"), Self.p("演示市公安局："), Self.p("特此函达。"),
      Self.p("演示市市场监督管理局　2022年5月8日", Self.right),
    ])
    #expect(
      recognition.lines.map(\.element) == [
        .mark, .number, .title, .addressees, .text, .signature, .date,
      ])
    #expect(recognition.lines.map(\.paragraph).suffix(2) == [5, 5])
    #expect(recognition.document.form == .letter)
    #expect(recognition.document.signature?.agencies.map(\.plainText) == ["演示市市场监督管理局"])
    #expect(recognition.document.signature?.date?.plainText == "2022年5月8日")
  }

  @Test(arguments: [
    ("FF0000", 9_972_000, true), ("000000", 9_972_000, false), ("FF0000", 3_600_000, false),
  ])
  func `a letter shows itself by the red rule at its foot too`(
    color: String, place: Int, isLetter: Bool
  ) throws {
    let rule = """
      <w:p><w:r><w:drawing><wp:anchor><wp:positionV relativeFrom="page"><wp:posOffset>\(place)</wp:posOffset>\
      </wp:positionV><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="line"/><a:ln><a:solidFill>\
      <a:srgbClr val="\(color)"/></a:solidFill></a:ln></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor>\
      </w:drawing></w:r></w:p>
      """
    let recognition = try recognition([
      Self.mark("演示市市场监督管理局"), rule, Self.p("                              演市监函〔2022〕12号"),
      Self.title("演示市市场监督管理局关于商请协助调查的函"), Self.p("演示市公安局："), Self.p("特此函达。"),
    ])
    #expect((recognition.document.form == .letter) == isLetter)
  }

  @Test func `minutes have a number, a line of issue and who was there`() throws {
    let recognition = try recognition([
      Self.mark("局长办公会议纪要"), Self.p("（第3期）", Self.center), Self.p("演示市市场监督管理局办公室　　　2022年5月8日"),
      Self.p("局长张某主持会议。现纪要如下："), Self.p("会议听取了汇报。"), Self.p("出席：张某、李某"), Self.p("列席：王某"),
    ])
    #expect(
      recognition.lines.map(\.element) == [
        .mark, .number, .signature, .date, .text, .text, .attendance, .attendance,
      ])
    #expect(recognition.document.form == .minutes)
    #expect(recognition.document.signature?.agencies.map(\.plainText) == ["演示市市场监督管理局办公室"])
    #expect(recognition.document.attendance?.present?.plainText == "张某、李某")
  }

  @Test(arguments: [
    ("局　长　　张某某", "局　长", "张某某"), ("局长  李 某", "局长", "李 某"), ("市　长：张某某", "市　长", "张某某"),
    ("演示市市场监督管理局局长　张某某", "演示市市场监督管理局局长", "张某某"), ("主任\t买买提·某某", "主任", "买买提·某某"),
    ("演示市市场监督管理局　局长　张某某", "演示市市场监督管理局　局长", "张某某"), ("局　长", "局　长", nil),
  ])
  func `an order is signed by post and name`(line: String, post: String, name: String?) throws {
    let recognition = try recognition([
      Self.mark("演示市市场监督管理局令"), Self.p("第12号", Self.center), Self.p("现予公布，自公布之日起施行。"),
      Self.p(line, Self.right), Self.p("2026年3月20日", Self.right),
    ])
    #expect(recognition.lines.map(\.element) == [.mark, .number, .text, .signatory, .date])
    let signature = try #require(recognition.document.signature)
    #expect(signature.signatories.map(\.post.plainText) == [post])
    #expect(signature.signatories.first?.name?.plainText == name)
    #expect(signature.agencies == [] && signature.seal == .stamp)
    #expect(recognition.document.form == .order)
  }

  @Test(arguments: [
    "演示市市场监督管理局", "演示市局办公室", "组长：张某某", "张某某", "请各位局长　按时到会", "局长　办公室", "一、局长　张某某",
  ])
  func `other lines above the date are no signatories`(line: String) throws {
    let recognition = try recognition([
      Self.title("关于值班的通知"), Self.p("请按时到岗。"), Self.p(line, Self.right),
      Self.p("2026年3月20日", Self.right),
    ])
    #expect(!recognition.lines.map(\.element).contains(.signatory))
  }

  @Test(arguments: [
    (["演示市市场监督管理局办公室　　2026年5月8日"], 1), (["演示市市场监督管理局办公室", "2026年5月8日"], 2),
  ])
  func `minutes say above their title who issued them and when`(lines: [String], count: Int) throws
  {
    let recognition = try recognition(
      [Self.mark("局长办公会议纪要"), Self.p("第3期", Self.center)] + lines.map { Self.p($0) } + [
        Self.title("研究食品安全工作"), Self.p("会议议定以下事项。"), Self.p("出席人员：张某某、李某、"),
        Self.p("　　　　　　王某某"), Self.p("缺席人员：赵某"), Self.p("列席：办公室孙某"),
      ])
    #expect(
      recognition.lines.map(\.element) == [
        .mark, .number, .signature, .date, .title, .text, .attendance, .attendance, .attendance,
        .attendance,
      ])
    let attendance = try #require(recognition.document.attendance)
    #expect(attendance.present?.plainText == "张某某、李某、王某某")
    #expect(attendance.excused?.plainText == "赵某")
    #expect(attendance.observers?.plainText == "办公室孙某")
    #expect(recognition.document.signature?.date?.plainText == "2026年5月8日")
  }

  @Test func `a joint mark has 文件 beside it, and agencies sign in rows`() throws {
    let cells = { (row: [String]) in row.map { "<w:tc>\(Self.mark($0))</w:tc>" }.joined() }
    let rows = [["演示市市场监督管理局", "文件"], ["演示市公安局", ""]].map { "<w:tr>\(cells($0))</w:tr>" }
    let recognition = try recognition([
      "<w:tbl>\(rows.joined())</w:tbl>", Self.p("演市监〔2026〕5号", Self.center),
      Self.title("关于联合检查的通知"), Self.p("各县（区）局："), Self.p("请认真检查。"),
      Self.p("　　演示市市场监督管理局　　　　演示市公安局"), Self.p(""), Self.p("演示市商务局", Self.right),
      Self.p("2026年3月20日", Self.right),
    ])
    let document = recognition.document
    #expect(document.masthead?.markLines.map(\.plainText) == ["演示市市场监督管理局", "演示市公安局"])
    #expect(document.masthead?.suffix == .document)
    #expect(
      document.signature?.agencies.map(\.plainText) == ["演示市市场监督管理局", "演示市公安局", "演示市商务局"])
  }

  @Test func `signers go on in rows until the one with the number`() throws {
    let recognition = try recognition([
      Self.mark("演示市市场监督管理局文件"), Self.p("\t\t\t\t\t签发人：张某某　李　某"), Self.p("\t\t\t\t\t\t\t王某某　赵某某"),
      Self.p("演市监〔2026〕8号\t\t\t孙　某"), Self.title("关于申请经费的请示"), Self.p("市人民政府："),
      Self.p("现申请经费。"),
    ])
    #expect(
      recognition.lines.map(\.element) == [
        .mark, .signers, .signers, .number, .signers, .title, .addressees, .text,
      ])
    #expect(
      recognition.document.masthead?.signers.map(\.plainText) == [
        "张某某", "李　某", "王某某", "赵某某", "孙　某",
      ])
    #expect(recognition.document.masthead?.number?.plainText == "演市监〔2026〕8号")
  }

  @Test(arguments: [(12, true), (1, false)])
  func `a number far below the edge of the page stands on headed paper`(
    blanks: Int, isPreprinted: Bool
  ) throws {
    let recognition = try recognition(
      Array(repeating: Self.p(""), count: blanks) + [
        Self.p("演市监〔2026〕8号", Self.center), Self.title("关于检查的通知"), Self.p("各科室："), Self.p("请认真检查。"),
      ])
    #expect(recognition.document.masthead?.isPreprinted == isPreprinted)
    #expect(recognition.document.masthead?.mark == [])
  }

  @Test func `the text that a notice issues begins on a page of its own, with its own annexes`()
    throws
  {
    let recognition = try recognition([
      Self.title("关于印发《工作方案》的通知"), Self.p("各科室："), Self.p("现将《工作方案》印发给你们。"),
      Self.p("演示市市场监督管理局", Self.right), Self.p("2022年5月8日", Self.right),
      Self.title("工作方案", Self.page),
      Self.p("一、目标"), Self.p("附件：1.甲表"), Self.p("2.乙表"), Self.p("附件2", Self.page), Self.title("乙表"),
      Self.p("内容"),
    ])
    #expect(
      recognition.lines.map(\.element).suffix(7) == [
        .title, .heading(level: 1), .annexList, .annexList, .annexLabel, .annexTitle, .text,
      ])
    let issued = try #require(recognition.document.issuedText)
    #expect(issued.title.plainText == "工作方案")
    #expect(issued.annexes.map(\.title.plainText) == ["甲表", "乙表"])
    #expect(issued.annexes.map { $0.body == nil } == [true, false])
    #expect(recognition.lines.last?.part == .annexOfIssuedText(1))
    #expect(recognition.document.annexes == [])
  }

  @Test func `a text without any looks is told by its words`() throws {
    let lines = [
      "演示市市场监督管理局文件", "演市监〔2022〕8号", "演示市市场监督管理局关于开展检查的通知", "各县（区）局：", "现就有关事项通知如下：",
      "一、工作目标", "确保安全。", "演示市市场监督管理局", "2022年5月8日", "检查工作方案", "一、工作思路",
    ]
    let recognition = try recognition(lines.map { WordPackage.p($0) })
    #expect(
      recognition.lines.map(\.element) == [
        .mark, .number, .title, .addressees, .text, .heading(level: 1), .text, .signature, .date,
        .title,
        .heading(level: 1),
      ])
    #expect(recognition.lines.last?.part == .issuedText)
  }

  /// A paragraph on which a text box hangs.
  private static func box(_ content: String) -> String {
    """
    <w:p><w:r><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>\(content)\
    </w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>
    """
  }

  @Test func `a star above the red line is no mark`() throws {
    let recognition = try recognition([
      Self.box(Self.mark("★")), Self.box(Self.mark("演示市市场监督管理局文件")),
      Self.p("演市监〔2022〕8号", Self.center), Self.title("关于检查的通知"),
    ])
    #expect(recognition.lines.map(\.element) == [.blank, .mark, .number, .title])
    #expect(recognition.document.masthead?.mark.plainText == "演示市市场监督管理局文件")
  }

  @Test func `a mark and a colophon in text boxes are recognised where they hang`() throws {
    let recognition = try recognition([
      Self.box(Self.mark("演示市市场监督管理局文件")), Self.p("演市监〔2022〕8号", Self.center),
      Self.title("关于检查的通知"),
      Self.p("各科室："), Self.box(Self.table([["抄送：市委办公室。"], ["市局办公室 2022年5月8日印发"]])),
      Self.p("请认真检查。"),
    ])
    #expect(
      recognition.lines.map(\.element) == [
        .mark, .number, .title, .addressees, .copies, .printing, .text,
      ])
  }

  @Test func `numbers made by Word's lists make headings too`() throws {
    var package = WordPackage(
      Self.title("工作方案")
        + WordPackage.p("工作目标", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
        + Self.p("确保安全。"))
    package.numbering = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/>\
      <w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    let recognition = Recognition(try package.file())
    #expect(recognition.lines.map(\.element) == [.title, .heading(level: 1), .text])
    #expect(recognition.lines[1].content.plainText == "一、工作目标")
  }

  @Test func `a roster is told by its label and its columns`() throws {
    let recognition = try recognition([
      Self.title("工作方案"), Self.p("成立领导小组，成员如下："), Self.p("组　长：张某某　　党组书记、局长"),
      Self.p("副组长：李　某\t副局长"), Self.p("\t王某某\t副局长"), Self.p("领导小组办公室设在稽查科。"),
    ])
    #expect(
      recognition.lines.map(\.element) == [.title, .text, .roster, .roster, .roster, .text])
  }

  @Test func `every paragraph has an element, those at the edges of pages too`() throws {
    var package = WordPackage(
      Self.title("通知")
        + "<w:p/><w:sectPr><w:footerReference w:type=\"default\" r:id=\"脚\"/></w:sectPr>")
    package.footers = [
      (
        "脚",
        "<w:p><w:r><w:t>— </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>"
      )
    ]
    let recognition = Recognition(try package.file())
    #expect(recognition.elements == [.title, .blank, .pageNumber])
    #expect(recognition.paragraphs(.title).map(\.text) == ["通知"])
  }
}
