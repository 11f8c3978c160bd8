import Clearance
import Diagnostics
import Documents
import Testing

@Suite struct `AT-10: an annex bound apart bears the number of its document` {
  private static func said(_ number: [Inline]?, _ isDetached: Bool) -> [String] {
    let document = Document(
      masthead: Masthead(mark: [.text("演示市市场监督管理局文件")], number: number), title: [.text("通知")],
      annexes: [Annex(title: [.text("月报表")], body: [], isDetached: isDetached)])
    return Rulebook.check(Proofreading(of: document)).filter { $0.diagnostic.id == "AT-10" }
      .map(\.said)
  }

  @Test func `a document with a number gives it to its annexes`() {
    let number: [Inline] = [.text("演市监〔2026〕1号")]
    #expect(Self.said(number, true) == [])
    #expect(Self.said(nil, false) == [])
    let document = Document(
      masthead: Masthead(mark: [], number: number), title: [],
      annexes: [Annex(title: [.text("月报表")], body: [], isDetached: true)])
    #expect(
      Proofreading(of: document).lines(of: .annexLabel).map(\.text) == ["演市监〔2026〕1号附件"])
  }

  @Test func `a document without a number has none to give`() {
    #expect(
      Self.said(nil, true)
        == ["错误: 附件“月报表”另册装订，文件却没有发文字号可写 → 写上发文字号；没有发文字号的，附件与正文一起装订"])
  }
}
