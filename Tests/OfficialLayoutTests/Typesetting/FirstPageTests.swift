import Documents
import OfficialLayout
import Testing

/// Text on the first page, GB/T 9704—2012, 7.3.2 and 7.3.3.
@Suite struct FirstPageTests {
  private func notice(addressees count: Int, title: [Inline] = ["演示通知"]) -> Document {
    let names = Array(repeating: "演示县市场监督管理局", count: count).joined(separator: "，")
    return Document(
      masthead: Masthead(mark: ["演示市市场监督管理局文件"], number: ["演市监〔2022〕1号"]), title: title,
      addressees: Addressees([.text(names)]), body: SampleText.lines(3),
      colophon: SampleText.colophon)
  }

  @Test func `addressees that leave room for the text stay above it`() {
    let typesetting = Typesetting(notice(addressees: 5), .classic)
    #expect(typesetting.decisions == [.colophon(.nextPage, page: 2)])
    #expect(typesetting.galley.pieces.contains { $0.element?.kind == .addressees })
  }

  @Test func `addressees that push the text off the first page go to the colophon`() {
    let typesetting = Typesetting(notice(addressees: 40), .classic)
    #expect(
      typesetting.decisions == [.addresseesInColophon, .colophon(.nextPage, page: 2)])
    guard case .colophon(let colophon) = typesetting.galley.pieces.last else {
      Issue.record("no colophon")
      return
    }
    let kinds = colophon.rows.map(\.paragraph.element.kind)
    #expect(kinds == [.colophonAddressees, .copies, .printing])
    // No rule between 主送 and 抄送.
    #expect(colophon.rows.map { $0.top != nil } == [true, false, true])
    #expect(colophon.rows.map { $0.bottom != nil } == [false, false, true])
    #expect(colophon.rows[0].paragraph.runs.plainText.hasPrefix("主送：演示县市场监督管理局，"))
    #expect(colophon.rows[0].lines == 17)
  }

  @Test func `a document without a colophon gets one for them`() {
    var document = notice(addressees: 40)
    document.colophon = nil
    let typesetting = Typesetting(document, .classic)
    #expect(typesetting.decisions.first == .addresseesInColophon)
    guard case .colophon(let colophon) = typesetting.galley.pieces.last else {
      Issue.record("no colophon")
      return
    }
    #expect(colophon.rows.map { $0.top != nil && $0.bottom != nil } == [true])
  }

  @Test func `where not even that makes room, it is said`() {
    let title = [Inline.text(Array(repeating: "演示通知", count: 12).joined(separator: "\n"))]
    let typesetting = Typesetting(notice(addressees: 2, title: title), .classic)
    #expect(typesetting.decisions.first == .noTextOnFirstPage)
    #expect(typesetting.decisions.first?.isUnresolved == true)
  }
}
