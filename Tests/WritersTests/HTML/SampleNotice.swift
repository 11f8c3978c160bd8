@testable import Documents

/// A notice that has every part of the official form once; plainly fictional.
enum SampleNotice {
  static let document = Document(
    masthead: Masthead(
      copyNumber: ["000001"], secrecy: ["机密★1年"], urgency: ["特急"],
      mark: ["演示市市场监督管理局文件"], number: ["演市监〔2022〕47号"]),
    title: ["演示市市场监督管理局关于印发《诚信缺失专项治理工作方案》的通知"],
    addressees: Addressees(["各县（区）市场监督管理局，市局各科室"]),
    body: [
      .paragraph(["现将《诚信缺失专项治理工作方案》印发给你们，请结合实际，认真贯彻落实。"]),
      .paragraph(["执行中的问题，请及时报告。"]),
    ],
    annexes: [
      Annex(title: ["月报表"], body: [.table(table)], orientation: .landscape),
      Annex(title: ["不公开的名单"], body: nil),
    ],
    signature: SignatureBlock(agencies: [["演示市市场监督管理局"]], date: ["2022年5月12日"]),
    note: ["此件公开发布"],
    issuedText: issued,
    colophon: Colophon(
      copies: ["市委办公室，市政府办公室"], printer: ["演示市市场监督管理局办公室"],
      printDate: ["2022年5月12日"]))

  private static let issued = IssuedText(
    title: ["诚信缺失专项治理工作方案"],
    body: [
      .heading(Heading(level: 1, ["组织领导"], anchor: "组织")),
      .paragraph(["成立领导小组，名单如下："]),
      .roster(roster),
      .heading(Heading(level: 1, ["工作步骤"])),
      .heading(Heading(level: 2, ["动员部署。"])),
      .paragraph(["按照第", .reference(Reference(anchor: "组织", origin: nil)), "部分的分工动员。"]),
      .list(
        List(
          isOrdered: true,
          items: [List.Item([.paragraph(["自查"])]), List.Item([.paragraph(["抽查"])])])),
    ])

  private static let roster = Roster(groups: [
    Roster.Group(
      label: ["组　长"],
      members: [Roster.Member(name: ["张某某"], post: ["党组书记、局长"])]),
    Roster.Group(
      label: ["副组长"],
      members: [
        Roster.Member(name: ["李　某"], post: ["党组成员、副局长"]),
        Roster.Member(name: ["王某某"], post: ["党组成员、副局长"]),
      ]),
  ])

  static let table = Table(
    columns: [Table.Column(), Table.Column(), Table.Column(alignment: .right)],
    rows: [
      Table.Row(
        [Table.Cell(["整治项目"], columnSpan: 2), Table.Cell(["企业总数"])], isHeader: true),
      Table.Row([
        Table.Cell(["无菌医疗器械"], rowSpan: 2, scope: .rowGroup),
        Table.Cell(["生产"], scope: .row), Table.Cell(["12"]),
      ]),
      Table.Row([Table.Cell(["经营"], scope: .row), Table.Cell(["305"])]),
    ])
}
