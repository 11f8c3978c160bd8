import Diagnostics
import Documents
import Templating
import Testing
import Writers

@Suite struct MarkdownRoundTripTests {
  private func written(_ document: Document) -> [UInt8] { MarkdownWriter().bytes(of: document) }

  private func read(_ bytes: [UInt8]) throws -> Document {
    try MarkdownDraft(parsing: SourceFile(name: "稿.md", bytes: bytes)).document
  }

  @Test(arguments: 0..<40) func `what is written is read as the same document`(batch: Int) throws {
    for number in 0..<100 {
      var source = RandomDocument(seed: UInt64(batch * 1000 + number))
      let document = source.document()
      let first = written(document)
      let copy: Document
      do {
        copy = try read(first)
      } catch {
        Issue.record(
          "seed \(batch * 1000 + number): \(error)\n\(String(decoding: first, as: UTF8.self))")
        continue
      }
      let second = written(copy)
      #expect(String(decoding: first, as: UTF8.self) == String(decoding: second, as: UTF8.self))
      #expect(copy.plain == document.plain, "seed \(batch * 1000 + number)")
    }
  }
}
