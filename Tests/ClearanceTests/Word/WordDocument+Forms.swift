import Documents

/// Documents of the special forms and of every way to sign.
extension WordDocument {
  static let forms = [realLetter, order, minutes, report, joint]

  static let realLetter = Document(
    form: .letter,
    masthead: Masthead(mark: ["演示市市场监督管理局"], number: ["演市监函〔2022〕3号"]),
    title: ["演示市市场监督管理局关于商请共享企业信息的函"], addressees: Addressees(["演示市发展和改革委员会"]),
    body: [.paragraph(["为加强信用监管，现商请贵委共享下列企业的信用信息，请于5月31日前函复。"])],
    signature: SignatureBlock(
      agencies: [["演示市市场监督管理局"]], date: ["2022年5月12日"], seal: .seal),
    colophon: Colophon(copies: ["市委办公室，市政府办公室"]))

  static let order = Document(
    form: .order, masthead: Masthead(mark: ["演示市人民政府令"], number: ["第12号"]), title: [],
    body: [.paragraph(["《演示市电梯安全管理办法》已经市政府常务会议通过，现予公布，自2022年6月1日起施行。"])],
    signature: SignatureBlock(
      agencies: [], signatories: [Signatory(post: ["市长"], name: ["张某某"])], date: ["2022年5月12日"],
      seal: .stamp))

  static let minutes = Document(
    form: .minutes, masthead: Masthead(mark: ["演示市市场监督管理局局长办公会议纪要"], number: ["第3期"]),
    title: [],
    body: [.paragraph(["5月12日，市局召开局长办公会议，研究食品安全检查工作。会议议定事项如下："])],
    attendance: Attendance(present: ["张某某、李某某"], excused: ["王某某"]),
    signature: SignatureBlock(agencies: [["演示市市场监督管理局"]], date: ["2022年5月12日"], seal: .none))

  static let report = Document(
    masthead: Masthead(
      mark: ["演示市市场监督管理局文件"], number: ["演市监〔2022〕4号"], signers: [["张某"], ["李某某"]]),
    title: ["演示市市场监督管理局关于报送年度总结的报告"], addressees: Addressees(["演示市人民政府"]),
    body: [
      .heading(Heading(level: 1, ["工作情况"])), .paragraph(["一年来，市局完成了各项任务。"]),
      .paragraph(["以上报告，请审阅。"]),
    ],
    signature: SignatureBlock(agencies: [["演示市市场监督管理局"]], date: ["2022年12月31日"]),
    colophon: Colophon(printer: ["演示市市场监督管理局办公室"], printDate: ["2022年12月31日"]))

  static let joint = Document(
    masthead: Masthead(
      mark: ["演示市市场监督管理局", .lineBreak, "演示市公安局"], suffix: .document, number: ["演市监〔2022〕5号"]),
    title: ["演示市市场监督管理局演示市公安局关于开展联合检查的通知"], addressees: Addressees(["各县（区）市场监督管理局、公安局"]),
    body: [.paragraph(["为保障食品安全，两局决定开展联合检查。"])],
    signature: SignatureBlock(
      agencies: [["演示市市场监督管理局"], ["演示市公安局"]], date: ["2022年5月12日"]))
}
