import Testing

@Suite struct `PU-09: what joins two numbers` {
  @Test(arguments: [
    "2021—2025年", "10～15日", "电话0371-12345678", "GB 12345-2018", "2022-03-14", "COVID-19患者", "第1-2章",
    "型号A3-5个",
    "编号3-1-2次",
  ])
  func `right marks, codes and dates are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "PU-09") == [])
  }

  @Test(arguments: [
    ("2021-2025年", "2021-2025", "年份之间用一字线“—”"), ("每月10-15日", "10-15", "数值之间用浪纹线“～”"),
    ("抽检5-10%", "5-10", "数值之间用浪纹线“～”"), ("预算1.5-3万元", "1.5-3", "数值之间用浪纹线“～”"),
  ])
  func `a hyphen is pointed at`(_ text: String, _ words: String, _ suggestion: String) {
    let findings = FoundDocument(text).findings(of: "PU-09")
    #expect(
      findings.map { $0.drop { $0 != "提" } } == ["提示: “\(words)”的起止之间用了短横线 → \(suggestion)"])
  }

  @Test func `many are said once`() {
    #expect(
      FoundDocument("1-2日，3-4日，5-6日，7-8日").findings(of: "PU-09")
        == ["1:1: 提示: 这一段有4处起止之间用了短横线，如“1-2” → 年份、地点之间用一字线“—”，数值之间用浪纹线“～”"])
  }
}
