import Records
import Testing

@Suite struct `A news release` {
  @Test func `has a headline, a day and a text`() throws {
    let reading = try RecordReading("1️⃣来源: 演示市市场监督管理局\n发布时间: 17:28\n", as: NewsRelease.shape)
    #expect(
      reading.findings
        == reading.placed([
          "1️⃣错误: “新闻通稿”缺少“发布日期” [record.missing-field] → 补上“发布日期:”，发布的日期",
          "1️⃣错误: “新闻通稿”缺少“标题” [record.missing-field] → 补上“标题:”，标题",
          "1️⃣错误: “新闻通稿”缺少“正文” [record.missing-field] → 补上“正文:”，正文，一段一行",
        ]))
    #expect(reading["发布时间"] == "17:28")
  }
}
