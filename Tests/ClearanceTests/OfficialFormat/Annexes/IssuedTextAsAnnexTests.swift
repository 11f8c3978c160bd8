import Testing

@Suite struct `AT-08: what a notice issues is no annex` {
  @Test(arguments: [
    "标题: 关于印发《药品安全工作方案》的通知\n附件说明: 附件：月报表", "标题: 关于开展检查的通知\n附件说明: 附件：检查方案",
    "标题: 关于印发药品安全工作方案的通知",
  ])
  func `other annexes are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "AT-08") == [])
  }

  @Test(arguments: [
    "标题: 关于印发《药品安全工作方案》的通知\n附件说明: 附件：药品安全工作方案", "标题: 关于转发药品安全工作方案的通知\n附件说明: 附件：《药品安全工作方案》",
  ])
  func `the issued text in the list is pointed at`(_ text: String) {
    let name = text.contains("附件：《") ? "《药品安全工作方案》" : "药品安全工作方案"
    #expect(
      FoundDocument(text).findings(of: "AT-08")
        == ["2:10: 警告: 印发的“\(name)”列成了附件 → 从附件说明里删去；落款后另起一页，写它自己的标题"])
  }
}
