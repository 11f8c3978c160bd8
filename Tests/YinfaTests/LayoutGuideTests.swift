import Diagnostics
import Foundation
import Testing
import Yinfa

/// The examples of `docs/layout.md` are read, one by one.
@Suite struct LayoutGuideTests {
  static let quiet = examples("版式")
  static let noted = examples("版式 有提示")

  private static func examples(_ label: String) -> [String] {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/layout.md")
    let guide = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return guide.components(separatedBy: "```\(label)\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
  }

  private static func findings(_ example: String) -> [Diagnostic] {
    let profile = "格式版本: 1\n机关名称: 演示市市场监督管理局\n\(example)\n"
    return Press(profile: InputFile(name: "yinfa.yaml", bytes: Array(profile.utf8))).check([])
  }

  @Test func `the guide has examples of both sorts`() {
    #expect(Self.quiet.count >= 7)
    #expect(Self.noted.count >= 2)
  }

  @Test(arguments: quiet)
  func `an example within the standard is read without a word`(example: String) {
    #expect(Self.findings(example).map(\.message) == [])
  }

  @Test(arguments: noted)
  func `an example beyond the standard is a warning that cites the clause`(example: String) {
    let found = Self.findings(example)
    #expect(found.map(\.severity) == [.warning])
    #expect(found.allSatisfy { $0.citation?.source == "GB/T 9704—2012" })
  }
}
