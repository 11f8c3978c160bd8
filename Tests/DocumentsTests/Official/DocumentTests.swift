import Documents
import Testing

@Suite struct `An official document` {
  @Test(arguments: [
    (Document(title: ["关于值班的通知"]), Direction.downward),
    (Document(title: ["关于值班的请示"]), .upward), (Document(title: ["关于值班的函"]), .parallel),
    (Document(direction: .upward, title: ["关于值班的意见"]), .upward),
    (Document(masthead: Masthead(mark: ["甲局"], signers: [["张某"]]), title: ["意见"]), .upward),
    (Document(form: .letter, title: ["关于值班"]), .parallel),
  ]) func `goes where it says, or as its signers, genre and form tell`(
    document: Document, route: Direction
  ) {
    #expect(document.route == route)
  }

  @Test func `without a title is called by its mark and number`() {
    let masthead = Masthead(mark: ["演示市市场监督管理局令"], number: ["第12号"])
    #expect(Document(form: .order, masthead: masthead, title: []).name == "演示市市场监督管理局令第12号")
    #expect(Document(masthead: masthead, title: ["关于", .lineBreak, "值班"]).name == "关于值班")
  }

  @Test func `signs in its head only as minutes with a letterhead`() {
    let masthead = Masthead(mark: ["会议纪要"])
    #expect(Document(form: .minutes, masthead: masthead, title: []).signsInHead)
    #expect(!Document(form: .minutes, title: []).signsInHead)
    #expect(!Document(masthead: masthead, title: []).signsInHead)
  }

  @Test(arguments: [
    (["甲局", .lineBreak, "乙局"] as [Inline], Masthead.Suffix.document, ["甲局", "乙局"], true),
    (["甲局"], .document, ["甲局文件"], false), (["甲局文件"], nil, ["甲局文件"], false),
    (["甲局", .lineBreak], .order, ["甲局令"], false),
  ]) func `has 文件 beside several agencies, and in the line of one`(
    mark: [Inline], suffix: Masthead.Suffix?, lines: [String], isBeside: Bool
  ) {
    let masthead = Masthead(mark: mark, suffix: suffix)
    #expect(masthead.markLines.map(\.plainText) == lines)
    #expect((masthead.suffixBeside != nil) == isBeside)
  }

  @Test func `labels its annexes, with its number on those bound apart`() {
    let bound = Annex(title: ["甲"], body: [])
    let apart = Annex(title: ["乙"], body: [], isDetached: true)
    let number: [Inline] = ["演市监〔2026〕1号"]
    #expect([bound].label(at: 0, number: number) == ["附件"])
    #expect([bound, apart].label(at: 0, number: number) == ["附件1"])
    #expect([bound, apart].label(at: 1, number: number) == ["演市监〔2026〕1号", "附件2"])
    #expect([apart].label(at: 0, number: nil) == ["附件"])
  }
}
