import Documents

/// What stands in the documents that are measured.
enum SampleDocument: CaseIterable {
  /// Han characters and nothing else, for more than three pages.
  case solid
  /// One page, with what most notices have.
  case notice
  /// Everything that can stand above a mark, a mark of few characters, several signers.
  case crowned
  /// A mark that is too long for its size.
  case longMark
  /// Annexes that lie on their side, so that one begins on an odd page and one on an even page.
  case landscape
  /// 信函, 命令, 纪要: chapter 10.
  case letter, order, minutes

  var document: Document {
    switch self {
    case .solid: Self.full
    case .notice: Self.notice(mark: "演示市市场监督管理局文件")
    case .crowned: Self.upward
    case .longMark: Self.notice(mark: "演示省演示市演示县市场监督管理局办公室文件")
    case .landscape: Self.lying
    case .letter: Self.form(.letter, mark: "演示市市场监督管理局", number: "演市监函〔2022〕9号")
    case .order: Self.form(.order, mark: "演示市市场监督管理局令", number: "第12号")
    case .minutes: Self.form(.minutes, mark: "演示市市场监督管理局会议纪要", number: "第3期")
    }
  }

  private static let full = Document(
    title: [.text("关于版面的通知")],
    body: [.paragraph([.text(String(repeating: "国家食品药品安全监督管理工作要求", count: 110))])])

  private static func notice(mark: String) -> Document {
    Document(
      masthead: Masthead(mark: [.text(mark)], number: [.text("演市监〔2022〕47号")]),
      title: [.text("演示市市场监督管理局关于值班的通知")],
      addressees: Addressees([.text("各县（区）市场监督管理局")]),
      body: [.paragraph([.text("请按时到岗，认真值守，遇有重要情况及时报告。")])],
      signature: signature, note: [.text("此件公开发布")], colophon: colophon)
  }

  private static func form(_ form: DocumentForm, mark: String, number: String) -> Document {
    Document(
      form: form, masthead: Masthead(mark: [.text(mark)], number: [.text(number)]),
      title: form == .order ? [] : [.text("关于值班的事")],
      body: [.paragraph([.text(String(repeating: "请按时到岗认真值守及时报告", count: 50))])],
      signature: signature, colophon: colophon)
  }

  private static let upward = Document(
    masthead: Masthead(
      copyNumber: [.text("000001")], secrecy: [.text("机密★1年")], urgency: [.text("特急")],
      mark: [.text("演示局文件")], number: [.text("演市监〔2022〕3号")],
      signers: [[.text("张某")], [.text("李某某")], [.text("欧阳某某")]]),
    title: [.text("关于报送年度总结的报告")],
    addressees: Addressees([.text("演示市人民政府")]),
    body: [.paragraph([.text("现将总结报上，请审示。")])],
    signature: signature, colophon: colophon)

  private static let lying = Document(
    title: [.text("关于印发统计表的通知")], body: [.paragraph([.text("请按时填报。")])],
    annexes: (1...2).map { number in
      Annex(
        title: [.text("统计表之\(number)")], body: [.table(table)], orientation: .landscape)
    }, signature: signature)

  private static let signature = SignatureBlock(
    agencies: [[.text("演示市市场监督管理局")]], date: [.text("2022年5月12日")])

  private static let colophon = Colophon(
    copies: [.text("市委办公室，市政府办公室")], printer: [.text("演示市市场监督管理局办公室")],
    printDate: [.text("2022年5月12日")])

  private static let table = Table(
    columns: (0..<8).map { _ in Table.Column() },
    rows: [
      Table.Row((1...8).map { Table.Cell([.text("第\($0)项家数")]) }, isHeader: true),
      Table.Row((1...8).map { Table.Cell([.text("\($0 * 1_000)")]) }),
    ])
}
