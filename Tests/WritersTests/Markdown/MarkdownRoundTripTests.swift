import Diagnostics
import Documents
import Templating
import Testing
import Writers

@Suite struct MarkdownRoundTripTests {
  private func written(_ document: Document) -> [UInt8] { MarkdownWriter().bytes(of: document) }

  private func read(_ bytes: [UInt8]) throws(Problems) -> Document {
    try MarkdownDraft(parsing: SourceFile(name: "稿.md", bytes: bytes)).document
  }

  /// What a person needs to see of a document that did not come back; nil for one that did.
  private func failure(of document: Document) -> String? {
    let first = written(document)
    do throws(Problems) {
      let copy = try read(first)
      let second = written(copy)
      guard first == second else { return difference(first, second) }
      guard copy.plain == document.plain else {
        return "the tree differs:\n\(String(decoding: first, as: UTF8.self))"
      }
      return nil
    } catch {
      return "rejected: \(error.diagnostics)\n\(String(decoding: first, as: UTF8.self))"
    }
  }

  private func difference(_ first: [UInt8], _ second: [UInt8]) -> String {
    let lines = [first, second].map { bytes in
      bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
    let index = zip(lines[0], lines[1]).prefix { $0 == $1 }.map { _ in 0 }.count
    let shown = lines.map { $0.dropFirst(max(0, index - 1)).prefix(3).joined(separator: "\n") }
    return "line \(index + 1):\n\(shown[0])\n-- written again:\n\(shown[1])"
  }

  @Test(arguments: 0..<40) func `what is written is read as the same document`(batch: Int) {
    for number in 0..<50 {
      let seed = batch * 1_000 + number
      var source = RandomDocument(seed: UInt64(seed))
      if let failure = failure(of: source.document()) { Issue.record("seed \(seed), \(failure)") }
    }
  }
}
