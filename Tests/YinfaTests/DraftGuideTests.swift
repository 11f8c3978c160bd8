import Diagnostics
import Foundation
import Testing
import Yinfa

/// The examples of `docs/drafts.md` are printed, one by one.
@Suite struct DraftGuideTests {
  static let examples: [String] = {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/drafts.md")
    let guide = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return guide.components(separatedBy: "```文稿\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
  }()

  @Test func `the guide has examples`() {
    #expect(Self.examples.count >= 8)
  }

  @Test(arguments: examples.indices)
  func `an example prints without an error, and reading it back changes nothing`(index: Int) throws
  {
    let press = Press(profile: nil)
    let draft = InputFile(name: "文稿.md", bytes: Array(Self.examples[index].utf8))
    let rendering = press.render(draft, to: [.markdown, .docx])
    #expect(rendering.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    let first = try #require(rendering.files.first)
    let again = press.render(
      InputFile(name: "文稿.md", bytes: first.bytes), to: [.markdown], isDraft: true)
    #expect(again.files.first?.bytes == first.bytes)
  }
}
