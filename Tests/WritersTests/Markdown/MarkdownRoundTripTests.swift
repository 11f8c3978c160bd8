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

  @Test(arguments: 0..<16) func `what is written is read as the same document`(batch: Int) throws {
    for number in 0..<25 {
      var source = RandomDocument(seed: UInt64(batch * 25 + number))
      let document = source.document()
      let first = written(document)
      let copy: Document
      do {
        copy = try read(first)
      } catch {
        Issue.record(
          "seed \(batch * 25 + number): \(error)\n\(String(decoding: first, as: UTF8.self))")
        continue
      }
      let second = written(copy)
      #expect(String(decoding: first, as: UTF8.self) == String(decoding: second, as: UTF8.self))
      #expect(copy.withoutOrigins == document.withoutOrigins, "seed \(batch * 25 + number)")
    }
  }
}

extension Document {
  /// Without the places of references, which a document that nobody wrote does not have.
  fileprivate var withoutOrigins: Document {
    var copy = self
    copy.body = body.map(\.withoutOrigins)
    copy.annexes = annexes.map(\.withoutOrigins)
    copy.issuedText = issuedText.map {
      IssuedText(
        title: $0.title, body: $0.body.map(\.withoutOrigins),
        annexes: $0.annexes.map(\.withoutOrigins))
    }
    return copy
  }
}

extension Annex {
  fileprivate var withoutOrigins: Annex {
    Annex(title: title, body: body?.map(\.withoutOrigins), orientation: orientation)
  }
}

extension Block {
  fileprivate var withoutOrigins: Block {
    mapInlines { inline in
      guard case .reference(let reference) = inline else { return inline }
      return .reference(Reference(anchor: reference.anchor, origin: nil))
    }
  }
}
