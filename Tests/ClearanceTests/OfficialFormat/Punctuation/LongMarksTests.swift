import Testing

@Suite struct `PU-07: …… and ——` {
  @Test(arguments: [
    "检查、抽样……", "如下——各单位", "网址http://a.cn/b--c", "目录........3", "1...9", "----------",
    "GB/T 9704—2012",
  ])
  func `long marks and other runs are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "PU-07") == [])
  }

  @Test(arguments: [
    ("检查、抽样...", "检查、抽样……", "...", "省略号", "……"), ("检查。。。", "检查……", "。。。", "省略号", "……"),
    ("检查…", "检查……", "…", "省略号", "……"), ("检查......等", "检查……等", "......", "省略号", "……"),
    ("如下--各单位", "如下——各单位", "--", "破折号", "——"), ("如下──各单位", "如下——各单位", "──", "破折号", "——"),
  ])
  func `stand-ins are mended`(
    _ text: String, _ mended: String, _ written: String, _ name: String, _ right: String
  ) {
    let findings = FoundDocument(text).findings(of: "PU-07")
    #expect(
      findings.map { $0.drop { $0 != "警" } } == ["警告: “\(written)”不是\(name) → \(name)用“\(right)”"])
    #expect(FoundDocument(text).mended(by: "PU-07") == mended)
    #expect(FoundDocument(mended).findings(of: "PU-07") == [])
  }

  @Test func `many are said once`() {
    let found = FoundDocument("甲...乙...丙...丁...")
    #expect(
      found.findings(of: "PU-07") == ["1:2: 警告: 这一段有4处省略号或者破折号写法不对 → 省略号用“……”，破折号用“——”"])
    #expect(found.mended(by: "PU-07") == "甲……乙……丙……丁……")
  }
}
