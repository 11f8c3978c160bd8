import Foundation
import Testing
import Yinfa

/// `docs/rules.md` is what the rules say of themselves; `YINFA_RECORD=1 swift test --filter RuleGuideTests` writes it anew.
@Suite struct RuleGuideTests {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/rules.md")

  @Test func `the guide is printed from the rules`() throws {
    if ProcessInfo.processInfo.environment["YINFA_RECORD"] == "1" {
      try Press.ruleGuide.write(to: Self.path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: Self.path, encoding: .utf8) == Press.ruleGuide)
  }

  @Test func `every rule has an id of its own`() {
    #expect(Set(Press.ruleIDs).count == Press.ruleIDs.count)
  }

  @Test func `every rule has cases`() throws {
    let folder = Self.path.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Tests/ClearanceTests").path
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
    let cases = try files.filter { $0.hasSuffix("Tests.swift") }
      .map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }.joined()
    #expect(Press.ruleIDs.filter { !cases.contains($0) } == [])
  }

  @Test func `a rule explains itself`() {
    #expect(
      Press.explanation(ofRule: "AT-09") == """
        AT-09　正文提到的附件都有，有的附件正文都提到
          依据：数据
          为什么：正文说“见附件3”而附件只有两件，读的人不知道是少印了一件，还是写错了号。
          正：各单位填写自查表（见附件2）——文后有附件2
          误：各单位填写自查表（见附件3）——文后只有两个附件

        """)
  }

  @Test func `an id that no rule has explains nothing`() {
    #expect(Press.explanation(ofRule: "XX-99") == nil)
  }
}
