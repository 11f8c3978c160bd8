import Documents
import OfficialLayout
import Testing

/// 署名 and 成文日期 beside text, GB/T 9704—2012, 7.3.5.5.
@Suite struct SignOffRemedyTests {
  private func typesetting(_ body: [Block], annexes: [Annex] = []) -> Typesetting {
    Typesetting(
      Document(
        title: ["演示通知"], body: body, annexes: annexes, signature: SampleText.signature), .classic)
  }

  /// The page of the date, and that on which the text ends.
  private func pages(_ typesetting: Typesetting) -> (date: Int?, text: Int?) {
    let pieces = typesetting.galley.pieces
    func page(_ kind: DocumentElement) -> Int? {
      pieces.indices.last { pieces[$0].element?.kind == kind }
        .flatMap { typesetting.fitted.places(ofPiece: $0).last?.lastPage }
    }
    return (page(.date), page(.text))
  }

  @Test(arguments: [1, 16, 22, 38])
  func `a signature beside text stays as it is`(lines: Int) {
    let typesetting = typesetting(SampleText.lines(lines))
    #expect(typesetting.decisions.isEmpty)
    #expect(pages(typesetting).date == pages(typesetting).text)
  }

  @Test func `half a blank line or two bring it back`() {
    // 17 lines of text, two blank ones, name and date are 23 with title and blank line.
    let typesetting = typesetting(SampleText.lines(17))
    #expect(typesetting.decisions == [.remedied(SignOffRemedy(halvesBlankLines: true))])
    #expect(typesetting.pages.count == 1)
  }

  @Test func `where lines and characters do not help, the last paragraphs go over to it`() {
    let typesetting = typesetting(SampleText.lines(15) + [SampleText.paragraph(lines: 5)])
    #expect(typesetting.decisions == [.remedied(SignOffRemedy(movedParagraphs: 1))])
    #expect(pages(typesetting) == (2, 2))
    let short = self.typesetting(SampleText.lines(20))
    #expect(short.decisions == [.remedied(SignOffRemedy(movedParagraphs: 2))])
    #expect(pages(short) == (2, 2))
  }

  @Test func `the list of annexes alone is no text beside it`() {
    let annexes = [Annex(title: ["演示表"], body: nil)]
    let typesetting = typesetting(SampleText.lines(20), annexes: annexes)
    #expect(typesetting.decisions == [.remedied(SignOffRemedy(movedParagraphs: 2))])
  }

  @Test func `what nothing helps is said`() {
    let typesetting = typesetting([SampleText.paragraph(lines: 20)])
    #expect(typesetting.decisions == [.signatureWithoutText(page: 2)])
    #expect(typesetting.decisions[0].isUnresolved)
  }

  @Test func `a document without text or without signature wants nothing`() {
    #expect(typesetting([]).decisions.isEmpty)
    #expect(Typesetting(SampleText.document(lines: 30), .classic).decisions.isEmpty)
  }
}
