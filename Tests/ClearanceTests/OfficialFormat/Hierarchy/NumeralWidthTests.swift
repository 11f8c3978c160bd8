import Testing

@Suite struct `LV-05: the width of numerals` {
  @Test(arguments: ["（一）摸底\n（二）整治", "1.登记", "（1）造册", "(a)款", "（2022年）"])
  func `numerals of the right width are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "LV-05") == [])
  }

  @Test(arguments: [
    ("(一)摸底", "(一)", "（一）"), ("（一)摸底", "（一)", "（一）"), ("(1)造册", "(1)", "（1）"),
    ("（１）造册", "（１）", "（1）"), ("１.登记", "１.", "1."), ("1．登记", "1．", "1."), ("⑴造册", "⑴", "（1）"),
    ("⒈登记", "⒈", "1."), ("㈠摸底", "㈠", "（一）"), ("(十二)摸底", "(十二)", "（十二）"),
  ])
  func `a numeral of the wrong width is mended`(
    _ text: String, _ written: String, _ right: String
  ) {
    #expect(
      FoundDocument(text).findings(of: "LV-05") == [
        "1:1: 警告: 层次序数“\(written)”的全角、半角不对 → 写成“\(right)”"
      ])
    #expect(FoundDocument(text).mended(by: "LV-05") == text.replacing(written, with: right))
  }

  @Test func `a whole list is said once`() {
    let found = FoundDocument("(一)甲\n(二)乙\n(三)丙\n(四)丁")
    #expect(found.findings(of: "LV-05") == ["1:1: 警告: 有4个层次序数的全角、半角不对，如“(一)” → 写成“（一）”，其余照此"])
    #expect(found.mended(by: "LV-05") == "（一）甲\n（二）乙\n（三）丙\n（四）丁")
  }
}
