import Diagnostics
import Foundation
import Testing
import Yinfa

/// The examples of `docs/templates.md` that a press prints: a template of an office, a record, and what comes of them.
@Suite struct `The guide to templates of documents` {
  struct Example: CustomTestStringConvertible, Sendable {
    let kind: String
    let template: String
    let record: String
    let result: String

    var testDescription: String { kind }

    /// - Parameter text: from the name of the kind on.
    init?(_ text: String) {
      let parts = text.components(separatedBy: "\n```\n")
      guard parts.count >= 3, let end = parts[0].firstIndex(of: "\n"),
        parts[1].hasPrefix("```材料\n"), parts[2].hasPrefix("```印出\n")
      else { return nil }
      kind = String(parts[0][..<end])
      template = String(parts[0][end...].dropFirst())
      record = String(parts[1].dropFirst("```材料\n".count))
      result = String(parts[2].dropFirst("```印出\n".count))
    }
  }

  private static let guide: String = {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/templates.md")
    return (try? String(contentsOf: path, encoding: .utf8)) ?? ""
  }()

  static let examples: [Example] = guide.components(separatedBy: "```公文模板 ").dropFirst()
    .compactMap(Example.init)

  private static let profile = """
    格式版本: 1
    机关名称: 演示市市场监督管理局
    联系方式: {电话: 0990-0000000}
    """

  private func file(_ name: String, _ text: String) -> InputFile {
    InputFile(name: name, bytes: Array((text + "\n").utf8))
  }

  @Test func `holds an example of every sort of name`() {
    #expect(Self.examples.count >= 5)
    #expect(Self.guide.components(separatedBy: "```公文模板 ").count == Self.examples.count + 1)
  }

  @Test(arguments: examples)
  func `holds examples that come out as it says`(example: Example) throws {
    let press = Press(
      profile: file("yinfa.yaml", Self.profile),
      templates: [file("模板/\(example.kind).md", example.template)])
    let rendering = press.render(file("材料.yaml", example.record), to: [.markdown])
    #expect(rendering.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    let bytes = try #require(rendering.files.first?.bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == example.result + "\n")
  }

  /// What the office adds to every record, and what records work out, by the names that templates write.
  @Test(arguments: [
    "机关", "标志", "有版头", "无标题", "署名机关", "签署行", "方案", "附件表", "未公开", "横向", "填报行", "表", "名单", "期限",
    "期限省年", "文字", "期限语", "期限语省年", "称谓",
  ])
  func `tells of every name that is not in the record`(name: String) throws {
    let start = try #require(Self.guide.range(of: "\n## 公文模板\n"))
    #expect(Self.guide[start.upperBound...].contains("`\(name)`"))
  }
}
