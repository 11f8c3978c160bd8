import Diagnostics
import Testing
import Yinfa

/// Official documents in Markdown that name none of their elements: those that other tools and people write.
@Suite struct `Texts in Markdown whose elements nobody named` {
  private static let text = """
    演示市市场监督管理局文件

    演市监[2026]1号

    # 演示市市场监督管理局关于做好值班工作的通知

    各县（区）市场监督管理局:

    现将有关事项通知如下。

    ## 一、提高认识

    各单位要高度重视,**切实**落实。

    ## 二、落实责任

    各单位要明确责任人。

    演示市市场监督管理局

    2026年01月20日

    （此件公开发布）

    抄送：演示市公安局
    """

  private func file(_ name: String, _ text: String) -> InputFile {
    InputFile(name: name, bytes: Array(text.utf8))
  }

  private static let said = [
    "文.md:3:4: 发文字号的年份用了“[2026]”", "文.md:7:13: 主送机关以“:”结束",
    "文.md:21:6: 成文日期“2026年01月20日”补了零", "文.md:25:9: 最后一个抄送机关后没有句号", "文.md:13:9: “,”是半角标点",
  ]

  @Test func `are checked by the rules of their elements, at their places`() {
    let findings = Press(profile: nil).check([file("文.md", Self.text)], on: "2026-04-01")
    #expect(findings.map { "\($0.location?.description ?? ""): \($0.message)" } == Self.said)
  }

  @Test func `are told the same as the text without marks`() {
    let plain = Self.text.replacing("# ", with: "").replacing("#", with: "").replacing(
      "**", with: "")
    let press = Press(profile: nil)
    #expect(
      press.check([file("文.txt", plain)], on: "2026-04-01").map(\.message)
        == press.check([file("文.md", Self.text)], on: "2026-04-01").map(\.message))
  }

  @Test func `are mended where they stand, marks and all`() throws {
    let mending = Press(profile: nil).mend(file("文.md", Self.text))
    let bytes = try #require(mending.file?.bytes)
    let right = Self.text.replacing("[2026]", with: "〔2026〕").replacing("局:", with: "局：")
      .replacing(",", with: "，").replacing("01月", with: "1月").replacing("公安局", with: "公安局。")
    #expect(String(decoding: bytes, as: UTF8.self) == right)
    #expect(mending.diagnostics.filter { $0.severity > .note }.map(\.message) == [])
  }

  @Test(arguments: [
    "# 值班表\n\n请按时到岗。\n", "<!-- 主送 -->\n各科室\n\n# 通知\n\n请到岗。\n",
    "---\n主送: 各科室\n---\n\n# 通知\n\n请到岗。\n",
  ])
  func `are not our own drafts, which are numbered and printed as before`(draft: String) {
    let rendering = Press(profile: nil).render(file("文.md", draft), to: [.markdown])
    #expect(rendering.files.count == 1)
  }

  @Test(arguments: ["文.md", "文.txt"])
  func `cannot be printed without a title`(name: String) {
    let text = "演示市市场监督管理局关于值班的通知\n各科室：\n请按时到岗。\n"
    let rendering = Press(profile: nil).render(file(name, text), to: [.docx])
    #expect(rendering.files == [])
    let errors = rendering.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.message) == ["这个文件只能检查，不能印"])
    #expect(errors.map(\.suggestion) == ["要印成公文的，写成文稿：标题前写“# ”，存为 .md 文件"])
  }
}
