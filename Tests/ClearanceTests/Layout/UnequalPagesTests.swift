import Clearance
import Diagnostics
import Documents
import OfficialLayout
import Records
import Testing

@Suite struct UnequalPagesTests {
  private func proofreading(of document: Document) -> Proofreading {
    var proofreading = Proofreading(of: document)
    proofreading.pages = PrintedPages(Typesetting(proofreading.document, .classic))
    return proofreading
  }

  private func findings(_ proofreading: Proofreading) -> [Finding] {
    Rulebook.check(proofreading).filter { $0.diagnostic.id == "layout.page-count" }
  }

  private func document(_ paragraph: String, count: Int) -> Document {
    Document(
      title: ["演示通知"],
      body: Array(repeating: .paragraph([.text(paragraph)]), count: count))
  }

  @Test func `pages that Word and LibreOffice count differently are warned of`() throws {
    // LibreOffice sets space beside the digits: two lines each, where Word needs one.
    let dates = document("2026年3月31日前报送5份整改材料并抄送县局办公室备查。", count: 30)
    let finding = try #require(findings(proofreading(of: dates)).first?.diagnostic)
    #expect(finding.severity == .warning)
    #expect(finding.message == "在 Word 里排成2页，在 LibreOffice 里是3页")
    #expect(
      finding.suggestion
        == "版记和页码按 Word（WPS）排定，用它打印；LibreOffice 换行与 Word 不同，要用它打印的，先核对末页和版记")
  }

  @Test func `the same count is no matter, however the lines end`() {
    let dates = document("2026年3月31日前报送5份整改材料并抄送县局办公室备查。", count: 10)
    #expect(findings(proofreading(of: dates)) == [])
  }

  @Test(arguments: WordDocument.all)
  func `somebody else's file is not said to differ`(document: Document) throws {
    let recognition = Recognition(try WordSample(document).file)
    #expect(findings(Proofreading(of: recognition, on: nil)) == [])
  }
}
