import Diagnostics
import Testing
import Yinfa

/// The forms of official documents, from the record to the draft.
@Suite struct FormsTests {
  private static let profile = InputFile(
    name: "yinfa.yaml", bytes: Array("格式版本: 1\n机关名称: 演示市市场监督管理局\n".utf8))

  /// The draft of a record of the kind, without what every record has.
  private func draft(_ kind: String, _ words: String) throws -> String {
    let text = "种类: \(kind)\n标题: 关于值班的\(kind)\n导语: 甲。\n成文日期: 2026-01-20\n\(words)\n"
    let rendering = Press(profile: Self.profile).render(
      InputFile(name: "甲.yaml", bytes: Array(text.utf8)), to: [.markdown], isDraft: true)
    return String(decoding: try #require(rendering.files.first).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("函", "", "演示市市场监督管理局"), ("批复", "", "演示市市场监督管理局"), ("令", "", "演示市市场监督管理局令"),
    ("纪要", "", "演示市市场监督管理局会议纪要"), ("通知", "版头: 红头", "演示市市场监督管理局文件"),
    ("通知", "版头: 套打", "演示市市场监督管理局文件"), ("通知", "公文格式: 信函", "演示市市场监督管理局"),
    ("通知", "版头: 红头\n联合机关: 演示市公安局", "演示市市场监督管理局\\\n演示市公安局\\\n文件"),
    ("通知", "版头: 红头\n联合机关: 演示市公安局\n联合标志: 主办机关", "演示市市场监督管理局文件"),
    ("函", "联合机关: 演示市公安局", "演示市市场监督管理局"),
    ("通知", "版头: 红头\n发文机关标志: [演示市药品安全委员会办公室]", "演示市药品安全委员会办公室"),
  ]) func `the mark follows from the form and the agencies`(
    kind: String, words: String, mark: String
  ) throws {
    #expect(try draft(kind, words).contains("<!-- 发文机关标志 -->\n\(mark)\n\n"))
  }

  @Test(arguments: ["通知", "请示", "意见"])
  func `a general document has no letterhead unless the record asks for one`(kind: String) throws {
    let draft = try draft(kind, "发文字号: 演市监〔2026〕1号")
    #expect(!draft.contains("发文机关标志"))
    #expect(draft.contains("<!-- 题下 -->\n演市监〔2026〕1号\n"))
  }

  @Test func `agencies of a joint document sign one below the other`() throws {
    #expect(
      try draft("通知", "联合机关: [演示市公安局]").contains("<!-- 署名 -->\n演示市市场监督管理局\\\n演示市公安局\n"))
  }

  @Test func `who signs by stamp stands in the place of the agency`() throws {
    let draft = try draft("令", "用印: 签名章\n签署人: {职务: 局长, 姓名: 张某某}")
    #expect(draft.contains("<!-- 签署人 -->\n局长　张某某\n"))
    #expect(!draft.contains("署名"))
  }
}
