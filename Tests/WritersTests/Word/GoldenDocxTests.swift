import Testing
import Writers

@Suite struct GoldenDocxTests {
  @Test func `a notice is laid out as recorded`() throws {
    let file = try WordFile(WordDocuments.writer.bytes(of: WordDocuments.notice))
    try GoldenDocx(name: "notice").expect(file, file.paths)
  }

  @Test func `a report that goes up is laid out as recorded`() throws {
    let file = try WordFile(WordDocuments.writer.bytes(of: WordDocuments.report))
    try GoldenDocx(name: "report").expect(file, ["word/document.xml"])
  }
}
