import Testing

@Suite struct `LV-03: numerals count on` {
  @Test(arguments: [
    "一、甲\n（一）子\n（二）丑\n二、乙\n（一）寅\n三、丙",
    "1.甲\n2.乙\n其他要求如下：\n1.丙\n2.丁",
    "二、工作重点\n二、三级医院要自查。".replacing("二、工作", with: "一、工作"),
    "包括：（1）甲；\n（2）乙。", "1.甲\n2.30家企业\n3.丙", "1.甲\n2.乙\n（3）丙",
    "一、甲\n附件: 附件\n一、乙\n二、丙", "（一）甲。\n（二）及时移送。\n（三）目标明确。\n（四）项目管理。",
    "（一）目标任务\n（二）及时移送\n（三）项目管理\n（四）到岗到位", "（一）甲\n（一）至（三）项规定的情形除外。\n（二）乙\n（二）项规定除外。\n（三）丙",
  ])
  func `numbers that count on are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "LV-03") == [])
  }

  @Test func `a number that is left out may be a lost section, and is left to a person`() {
    let found = FoundDocument("一、甲\n二、乙\n1️⃣四、丁")
    #expect(
      found.findings(of: "LV-03") == ["3:1: 错误: “二、”之后是“四、”，没有“三、” → 核对是漏了“三、”这一段，还是编错了号"])
    #expect(found.mended(by: "LV-03") == found.text)
    #expect(
      FoundDocument("三、丙\n四、丁").findings(of: "LV-03")
        == ["1:1: 错误: 序数从“三、”起，前面没有“一、” → 核对是漏了“一、”这一段，还是编错了号"])
  }

  @Test(arguments: [
    ("一、甲\n二、乙\n二、丙\n三、丁", "一、甲\n二、乙\n三、丙\n四、丁"),
    ("1.甲\n2.乙\n2.丙\n4.丁", "1.甲\n2.乙\n3.丙\n4.丁"),
    ("（一）甲\n（一）乙", "（一）甲\n（二）乙"),
  ])
  func `a number that stands twice is counted on`(_ text: String, _ mended: String) {
    let found = FoundDocument(text)
    #expect(found.findings(of: "LV-03").first?.contains("重复 → 从这里起重新编号") == true)
    #expect(found.mended(by: "LV-03") == mended)
    #expect(FoundDocument(mended).findings(of: "LV-03") == [])
  }

  @Test func `the repeated number is shown where it stands`() {
    #expect(
      FoundDocument("一、甲\n二、乙\n二、丙").findings(of: "LV-03") == ["3:1: 错误: 序数“二、”重复 → 从这里起重新编号"])
  }
}
