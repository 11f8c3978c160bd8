import Writers

@testable import Documents

/// Documents in which every element that Word is told about stands once; plainly fictional.
enum WordDocuments {
  static let writer = WordWriter()

  static let notice = SampleNotice.document

  /// A document that goes up: 签发人, no seal, no addressees of its own kind.
  static let report = Document(
    masthead: Masthead(
      mark: ["演示市市场监督管理局", .lineBreak, "演示市公安局"], number: ["演市监〔2022〕3号"],
      signers: [["张某"], ["李某某"], ["欧阳某某"]]),
    title: ["演示市市场监督管理局关于报送年度总结的报告"],
    addressees: Addressees(["演示市人民政府"]),
    body: [
      .heading(Heading(level: 1, ["工作情况"])),
      .paragraph([
        "见", .link(["网站"], destination: "https://example.com"), "，", .strong(["重点"]), "与",
        .emphasis(["难点"]), "如下：",
      ]),
      .list(List(isOrdered: false, items: [List.Item([.paragraph(["无证经营；"])])])),
      .table(wide), .table(SampleNotice.table),
      .paragraph(["以上报告，请审示。"]),
    ],
    signature: SignatureBlock(
      agencies: [["演示市市场监督管理局"]], date: ["2022年5月12日"], seal: .none),
    note: ["联系人：张某，电话：000-0000"],
    colophon: Colophon(printer: ["演示市市场监督管理局办公室"], printDate: ["2022年5月12日"]))

  /// Ten columns do not fit an upright page.
  static let wide = Table(
    columns: (0..<10).map { _ in Table.Column() },
    rows: [
      Table.Row(
        [Table.Cell(["项目名称"], rowSpan: 2), Table.Cell(["检查情况"], columnSpan: 9)], isHeader: true),
      Table.Row((1...9).map { Table.Cell([.text("检查第\($0)项家数")]) }, isHeader: true),
      Table.Row([Table.Cell(["无菌器械"])] + (1...9).map { Table.Cell([.text("\($0 * 1_000)")]) }),
    ])

  static let bare = Document(
    title: ["演示市部署专项行动"], dateline: ["2022年5月12日"], body: [.paragraph(["本报讯。"])])

  static let all = [notice, report, bare, Document(title: [])]
}
