import Testing

@Suite struct `AT-05: the label of an annex` {
  @Test(arguments: ["附件: 附件", "附件: 附件2", "附件: 演市监〔2026〕1号附件1"])
  func `a label with its number is no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "AT-05") == [])
  }

  @Test(arguments: [
    ("附件2：", "附件2"), ("附件二", "附件2"), ("附件 2", "附件2"), ("附件２:", "附件2"), ("附件：", "附件"),
  ])
  func `another form is mended`(_ label: String, _ right: String) {
    let found = FoundDocument("附件: \(label)")
    #expect(found.findings(of: "AT-05") == ["1:5: 错误: 附件首页的“\(label)”写法不对 → 写成“\(right)”"])
    #expect(found.mended(by: "AT-05") == "附件: \(right)")
  }

  @Test func `a title in the same line is left to a person`() {
    let found = FoundDocument("附件: 附件1：月报表")
    #expect(
      found.findings(of: "AT-05")
        == ["1:5: 错误: 附件首页的“附件1：月报表”写法不对 → “附件”和顺序号单独写一行，标题写在第三行"])
    #expect(found.mended(by: "AT-05") == found.text)
  }
}
