import Testing

@Suite struct `NU-02: the words of dates` {
  @Test(arguments: ["3月14日", "舞市监〔2022〕47号", "3月第14号令", "标题: 关于情况的通知\n今年以来，成效明显。"])
  func `dates in their form are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "NU-02") == [])
  }

  @Test func `号 of a date is pointed at`() {
    #expect(FoundDocument("3月14号前报送").findings(of: "NU-02") == ["1:3: 提示: 日期“14号”是口语 → “号”写成“日”"])
  }

  @Test func `many are said once`() {
    #expect(
      FoundDocument("1月1号，2月2号，3月3号，4月4号").findings(of: "NU-02")
        == ["1:3: 提示: 这一段有4个日期写了“号”，如“1号” → “号”写成“日”"])
  }

  @Test func `a 通报 says which year it means`() {
    #expect(
      FoundDocument("标题: 关于检查情况的通报\n今年以来，检查30家。").findings(of: "NU-02")
        == ["2:1: 提示: 通报里写“今年”，日后看不出是哪一年 → 写具体的年份"])
    #expect(
      FoundDocument("标题: 通报\n今年，去年，今年，去年。").findings(of: "NU-02")
        == ["2:1: 提示: 这一段有4处“今年”一类的说法，日后看不出是哪一年 → 写具体的年份"])
  }
}
