import Testing

@Suite struct `NU-01: a year has four digits` {
  @Test(arguments: [
    "2022年3月", "有效期10年", "有期徒刑12年6月", "10年6个月", "20年以来", "近30年3次", "2021—2022年", "1.25年",
  ])
  func `years in full and lengths of time are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "NU-01") == [])
  }

  @Test(arguments: [
    ("于22年3月印发", "1:2", "22年"), ("2021—22年", "1:6", "22年"), ("’22年", "1:2", "22年"),
  ])
  func `a short year is pointed at`(_ text: String, _ place: String, _ words: String) {
    #expect(
      FoundDocument(text).findings(of: "NU-01") == ["\(place): 警告: 年份“\(words)”只写了两位 → 写四位数字"])
  }

  @Test func `many are said once`() {
    #expect(
      FoundDocument("21年1月，22年2月，23年3月，24年4月").findings(of: "NU-01")
        == ["1:1: 警告: 这一段有4个年份只写了两位，如“21年” → 写四位数字"])
  }
}
