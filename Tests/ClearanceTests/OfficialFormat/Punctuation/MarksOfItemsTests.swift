import Testing

@Suite struct `PU-11: the marks of items` {
  @Test(arguments: [
    "1.登记；\n2.造册；\n3.核对。", "1.登记。\n2.造册。", "1.登记；", "一、甲\n二、乙", "1.摸底。要查清；底数。\n2.造册。",
  ])
  func `items that end alike are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "PU-11") == [])
  }

  @Test(arguments: [
    ("1.登记；\n2.造册。\n3.核对。", "2:1: 提示: 各项末尾有的用“；”，“2.”用“。” → 前面各项末尾都用“；”，最后一项用“。”"),
    ("1.登记；\n2.造册；", "2:1: 提示: 最后一项“2.”以“；”结尾 → 最后一项末尾用“。”"),
    ("1.登记。造册；\n2.核对。", "1:1: 提示: “1.”里面有句号，末尾却用“；” → 各项末尾都用“。”，或者项内改用逗号"),
  ])
  func `items that end otherwise are pointed at`(_ text: String, _ said: String) {
    #expect(FoundDocument(text).findings(of: "PU-11") == [said])
  }
}
