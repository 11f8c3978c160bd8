import Testing

@Suite struct `LV-07: a heading ends with 。 before its text` {
  @Test(arguments: [
    "（一）加强领导。各单位要成立工作专班，明确责任。", "一、 工作目标", "（一）组长 张三", "1.生产环节：严厉打击无证生产等违法行为。",
  ])
  func `headings with a mark, or without a text, are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "LV-07") == [])
  }

  @Test func `a space in the place of the mark is pointed at`() {
    #expect(
      FoundDocument("（一）加强组织领导 各单位要成立工作专班，明确责任。").findings(of: "LV-07")
        == ["1:4: 警告: 小标题“加强组织领导”和正文之间只有空格 → 小标题末尾用句号，不留空格"])
  }
}
