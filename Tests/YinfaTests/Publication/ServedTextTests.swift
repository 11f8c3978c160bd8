import Diagnostics
import TestMaterial
import Testing
import Yinfa

/// PUB-08 of what is printed: the public version beside the decision that was served.
@Suite struct `The public version of a decision` {
  private static let records = [PenaltyOffice.file("2022.yaml", PenaltyOffice.publicDecision(9))]

  /// An office whose own template of the decision says this besides.
  private static func press(_ words: String) -> Press {
    let template = """
      ---
      题下: "{{ 决定书文号 }}"
      ---

      # 行政处罚决定书

      当事人：{{ 当事人.名称 }}

      {{ 违法行为.事实 | 段落 }}

      \(words)

      本局决定：{{ 处罚语 }}。

      """
    return Press(
      profile: PenaltyOffice.file("yinfa.yaml", PenaltyText.profile),
      templates: [PenaltyOffice.file("模板/penalty-decision.md", template)])
  }

  private static func differences(_ rendering: Rendering) -> [String] {
    rendering.diagnostics.filter { $0.id == "PUB-08" }.map(\.message)
  }

  @Test func `says what was served, whatever the template says`() async {
    let press = Self.press("承办机构略。")
    let paper = press.render(Self.records[0], to: [.markdown], as: "决定书公开版", on: "2022-06-01")
    #expect(Self.differences(paper) == [])
    #expect(paper.files.count == 1)
    let edition = await press.edition(of: Self.records, on: "2022-06-01", to: [.markdown])
    #expect(Self.differences(edition) == [])
    #expect(!edition.files.isEmpty)
  }

  @Test(arguments: [
    (
      "{% 如果 公示期.起? %}本决定从轻处罚。{% 否则 %}本决定从重处罚。{% 结束 %}",
      "公开版和送达的决定书不一致：送达的是“重处罚。”，公开版是“轻处罚。”"
    ),
    (
      "{% 如果 送达? %}\n\n已经送达。\n\n{% 结束 %}", "公开版和送达的决定书不一致：送达的是“已经送达。”，公开版是“本局决定：罚款200000元。”"
    ),
    (
      "{% 如果 非 送达? %}\n\n仅供查询。\n\n{% 结束 %}", "公开版和送达的决定书不一致：送达的是“本局决定：罚款200000元。”，公开版是“仅供查询。”"
    ),
  ])
  func `is stopped where the template tells the public something else`(
    words: String, message: String
  ) async {
    let press = Self.press(words)
    let paper = press.render(Self.records[0], to: [.markdown], as: "决定书公开版", on: "2022-06-01")
    #expect(Self.differences(paper) == [message])
    #expect(paper.files == [])
    let edition = await press.edition(of: Self.records, on: "2022-06-01", to: [.markdown])
    #expect(Self.differences(edition) == [message])
    #expect(edition.files == [])
    #expect(
      edition.diagnostics.first { $0.id == "PUB-08" }?.suggestion
        == "两份用同一个模板，不按谁看印不同的字；要隐去的写进“隐去”")
  }

  @Test func `of every decision of the sample office says what was served`() async throws {
    let press = try DataFolder.press("yanshi")
    let records = try DataFolder.records(of: "yanshi")
    for day in ["2022-06-05", "2022-12-01", "2025-09-30"] {
      let edition = await press.edition(of: records, on: day, to: [.markdown])
      #expect(edition.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    }
  }
}
