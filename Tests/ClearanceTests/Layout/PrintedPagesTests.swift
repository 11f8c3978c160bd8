import Clearance
import Documents
import OfficialLayout
import Records
import Testing

@Suite struct PrintedPagesTests {
  private static func pages(_ document: Document) throws -> (file: PrintedPages, own: PrintedPages)
  {
    let file = try WordSample(document).file
    return (
      PrintedPages(WordReading(Recognition(file))),
      PrintedPages(Typesetting(document))
    )
  }

  @Test(arguments: WordDocument.all + [WordDocument.landscape])
  func `a Word file has as many pages as the document it was written from`(
    document: Document
  ) throws {
    let (file, own) = try Self.pages(document)
    #expect(file.count == own.count)
  }

  @Test(arguments: WordDocument.all + [WordDocument.landscape])
  func `its elements stand on the same pages`(document: Document) throws {
    let (file, own) = try Self.pages(document)
    for element in [DocumentElement.title, .signature, .date, .annexTitle] {
      let pages = { (printed: PrintedPages) in
        printed.pieces.filter { $0.element == element }.map(\.pages)
      }
      #expect(pages(file) == pages(own), "\(element)")
    }
  }

  @Test func `what a box holds is printed with the paragraph it hangs on`() throws {
    let (file, _) = try Self.pages(WordDocument.notice)
    let copies = try #require(file.pieces.first { $0.element == .copies })
    #expect(copies.pages == file.count...file.count)
  }
}
