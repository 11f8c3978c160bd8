import Testing

@Suite struct `LV-04: one item alone needs no number` {
  @Test(arguments: ["（一）甲\n（二）乙", "没有序数。", "附件: 附件\n（一）甲"])
  func `several items are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "LV-04") == [])
  }

  @Test(arguments: [
    ("一、甲\n（一）子\n二、乙", "2:1: 提示: 只有“（一）”，没有“（二）” → 只有一项的去掉序数，或者补上下一项"),
    ("（一）甲\n1.子\n（二）乙", "2:1: 提示: 只有“1.”，没有“2.” → 只有一项的去掉序数，或者补上下一项"),
  ])
  func `an item alone is pointed at`(_ text: String, _ said: String) {
    #expect(FoundDocument(text).findings(of: "LV-04") == [said])
  }
}
