import Testing

@Suite struct `BD-02: a paragraph is indented, not spaced` {
  @Test(arguments: ["正文从这里起。", "格: 　甲", "名单: 　张三", "署名: 　　演示局", ""])
  func `a paragraph without spaces is no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "BD-02") == [])
  }

  @Test(arguments: [("　　正文。", 2), ("    正文。", 4), ("\t正文。", 1)])
  func `spaces are taken away`(_ text: String, _ count: Int) {
    #expect(
      FoundDocument(text).findings(of: "BD-02") == ["1:1: 错误: 段首有\(count)个空格或者制表符 → 删去，用首行缩进2字符"])
    #expect(FoundDocument(text).mended(by: "BD-02") == "正文。")
  }

  @Test func `a whole text is said once`() {
    let found = FoundDocument("　　甲。\n　　乙。\n　　丙。\n　　丁。")
    #expect(found.findings(of: "BD-02") == ["1:1: 错误: 有4段的段首是空格或者制表符 → 删去，用首行缩进2字符"])
    #expect(found.mended(by: "BD-02") == "甲。\n乙。\n丙。\n丁。")
  }
}
