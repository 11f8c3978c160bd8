import Testing

@Suite struct `LV-02: levels follow one another` {
  @Test(arguments: [
    "一、目标\n（一）摸底\n1.登记\n（1）造册\n二、措施\n1.检查\n（1）取证\n三、要求", "1.甲\n2.乙", "现通知如下：\n没有序数。",
  ])
  func `levels in order are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "LV-02") == [])
  }

  @Test(arguments: [
    ("一、目标\n（1）登记", "2:1: 警告: “一、”下面直接用了“（1）”，跳了级 → “一、”的下一级用“（一）”"),
    ("一、目标\n（一）摸底\n（1）登记", "3:1: 警告: “（一）”下面直接用了“（1）”，跳了级 → “（一）”的下一级用“1.”"),
    ("（一）摸底\n（二）整治", "1:1: 提示: 全文的层次从“（一）”起 → 第一层用“一、”"),
  ])
  func `a level that is left out is pointed at`(_ text: String, _ said: String) {
    #expect(FoundDocument(text).findings(of: "LV-02") == [said])
  }

  @Test func `an annex may begin as it likes`() {
    #expect(FoundDocument("附件: 附件\n（一）摸底\n（二）整治").findings(of: "LV-02") == [])
  }
}
