import Documents

/// Right documents, plainly fictional.
enum WordDocument {
  static let notice = Document(
    masthead: Masthead(
      copyNumber: ["000123"], secrecy: ["机密★1年"], urgency: ["特急"],
      mark: ["演示市市场监督管理局文件"], number: ["演市监〔2022〕3号"]),
    title: ["演示市市场监督管理局关于开展食品安全检查的通知"],
    addressees: Addressees(["各县（区）市场监督管理局，市局各科室"]),
    body: [
      .paragraph(["为保障食品安全，按照“四个最严”的要求，市局决定在全市开展食品安全检查。现将有关事项通知如下："]),
      .heading(Heading(level: 1, ["总体要求"])),
      .heading(Heading(level: 2, ["指导思想"])),
      .paragraph(["坚持问题导向，突出重点环节，全面排查风险隐患，守住不发生区域性食品安全事件的底线。"]),
      .heading(Heading(level: 1, ["工作任务"])),
      .paragraph(["各单位要在5月31日前完成检查，填写检查表（见附件1）和统计表（见附件2），报市局食品科。"]),
    ],
    annexes: [
      Annex(title: ["检查表"], body: [.table(table(rows: 3))]),
      Annex(title: ["统计表"], body: [.paragraph(["各单位于每月5日前报送统计表，没有情况的也要报送。"])]),
    ],
    signature: SignatureBlock(
      agencies: [["演示市市场监督管理局"]], date: ["2022年5月12日"], seal: .seal),
    note: ["此件公开发布"],
    colophon: Colophon(
      copies: ["市委办公室，市政府办公室"], printer: ["演示市市场监督管理局办公室"],
      printDate: ["2022年5月12日"]))

  static func table(rows: Int) -> Table {
    Table(
      columns: (0..<3).map { _ in Table.Column() },
      rows: [
        Table.Row([Table.Cell(["序号"]), Table.Cell(["检查项目"]), Table.Cell(["结果"])], isHeader: true)
      ]
        + (1...rows).map {
          Table.Row([Table.Cell([.text(String($0))]), Table.Cell(["索证索票"]), Table.Cell(["合格"])])
        })
  }

  /// Without 版头 and 版记, unsealed, with a table of several pages.
  static let plain = Document(
    title: ["演示市市场监督管理局食品安全检查方案"],
    body: [.paragraph(["为保障食品安全，制定本方案。"]), .table(table(rows: 60)), .paragraph(["本方案自印发之日起施行。"])],
    signature: SignatureBlock(
      agencies: [["演示市市场监督管理局"]], date: ["2022年5月12日"], seal: .none))

  static let all = [notice, plain]
}

extension WordDocument {
  /// What a letter says; `WordSample.asLetter` makes it look like one.
  static let letter = Document(
    masthead: Masthead(mark: ["演示市市场监督管理局"], number: ["演市监函〔2022〕3号"]),
    title: ["演示市市场监督管理局关于商请共享企业信息的函"], addressees: Addressees(["演示市发展和改革委员会"]),
    body: [.paragraph(["为加强信用监管，现商请贵委共享下列企业的信用信息，请于5月31日前函复。"])],
    signature: SignatureBlock(
      agencies: [["演示市市场监督管理局"]], date: ["2022年5月12日"], seal: .seal))
}

extension WordDocument {
  static let runIn = Document(
    title: ["关于做好检查工作的通知"], addressees: Addressees(["各科室"]),
    body: [
      .heading(Heading(level: 1, ["提高认识。"])), .paragraph(["各单位要高度重视，按时完成。"]),
      .heading(Heading(level: 1, ["落实责任。"])), .paragraph(["各单位要明确责任人。"]),
    ])
}

extension WordDocument {
  static let ruledLetter: Document = {
    var ruled = letter
    ruled.colophon = Colophon(copies: ["市委办公室，市政府办公室"])
    return ruled
  }()

  static let landscape = Document(
    title: ["关于报送检查情况的通知"], addressees: Addressees(["各科室"]),
    body: [.paragraph(["请填写检查情况统计表（见附件），于5月31日前报送。"])],
    annexes: [
      Annex(title: ["检查情况统计表"], body: [.table(table(rows: 3))], orientation: .landscape)
    ],
    signature: SignatureBlock(agencies: [["演示市市场监督管理局"]], date: ["2022年5月12日"]))
}
