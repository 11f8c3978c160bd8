import Documents
import OfficialLayout
import Testing

@Suite struct ExplanationTests {
  @Test func `an explanation names pages, elements and decisions`() {
    var document = SampleText.document(
      lines: 3, signature: SampleText.signature, colophon: SampleText.colophon)
    document.annexes = [Annex(title: ["演示表"], body: [SampleText.line], orientation: .landscape)]
    document.issuedText = IssuedText(title: ["演示方案"], body: [SampleText.line])
    #expect(
      Typesetting(document, .classic).explanation == [
        "共4页", "第1页：7行，余11行", "第2页：横排，3行，余10行", "第3页：2行，余19行", "第4页：0行，余20行", "标题：第1页第1行",
        "正文：第1页第3行", "附件说明：第1页第7行", "发文机关署名：第1页第10行", "成文日期：第1页第11行", "附件1标识：第2页第1行",
        "附件1标题：第2页第3行", "附件1正文：第2页第5行", "印发的文本标题：第3页第1行", "印发的文本正文：第3页第3行", "版记：第4页页末",
        "排版：版记排在第4页：另起一页",
      ])
  }

  @Test func `pages that Word and LibreOffice count differently are said`() {
    // 28 characters and a full stop: a line in LibreOffice, two in Word.
    let line = Block.paragraph([.text(String(repeating: "字", count: 26) + "。")])
    let document = Document(title: ["演示通知"], body: Array(repeating: line, count: 15))
    #expect(
      Typesetting(document, .classic).explanation.first
        == "共2页；LibreOffice 排成1页，与 Word 不同，打印前请核对")
  }

  @Test(arguments: [
    (LayoutDecision.addresseesInColophon, "主送机关太多，首页排不下正文，主送机关移到版记（第7.3.2条）"),
    (.noTextOnFirstPage, "首页没有正文（第7.3.3条要求首页必须显示正文），请精简标题或主送机关"),
    (
      .signatureWithoutText(page: 3),
      "署名和成文日期所在的第3页没有正文，调整行距、字距解决不了（第7.3.5.5条），请增删几行正文"
    ),
    (.colophon(.lastPage, page: 2), "版记排在第2页：正文末页下方排得下"),
    (.colophon(.nextPage, page: 2), "版记排在第2页：另起一页"),
    (
      .colophon(.afterBlankPage, page: 4),
      "版记排在第4页：末页为双页但排不下，空一页，空白页和版记页不编页码（第7.5条）"
    ),
    (
      .remedied(SignOffRemedy(halvesBlankLines: true)),
      "为使署名和成文日期与正文同页（第7.3.5.5条），附件说明和署名之上的空行减为半行"
    ),
    (
      .remedied(SignOffRemedy(movedParagraphs: 2)),
      "为使署名和成文日期与正文同页（第7.3.5.5条），正文最后2段移到署名所在页"
    ),
    (
      .remedied(SignOffRemedy(fromLines: .twips(20), fromCharacters: .twips(3))),
      "为使署名和成文日期与正文同页（第7.3.5.5条），行距减少1磅，字距减少0.15磅"
    ),
  ])
  func `a decision is told in a sentence`(decision: LayoutDecision, words: String) {
    #expect(decision.words == words)
  }
}
