import Testing

@Suite struct `PU-03: brackets` {
  @Test(arguments: [
    "（国市监〔2022〕5号）", "办法（试行）（修订）", "包括：1）登记；2）造册。", "（第（一）项规定的除外）", "区间[0,1)内", "(a)款", "未经许可（备案)",
    "电话：(0371)12345678",
  ])
  func `paired brackets and numerals are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "PU-03") == [])
  }

  @Test(arguments: [
    ("见附件（表1", "1:4", "（", "见附件（表1"), ("见附件表1）的规定", "1:6", "）", "附件表1）的规定"),
    ("〔2022年", "1:1", "〔", "〔2022"),
  ])
  func `half of a pair is pointed at`(
    _ text: String, _ place: String, _ bracket: String, _ near: String
  ) {
    #expect(
      FoundDocument(text).findings(of: "PU-03")
        == ["\(place): 警告: 括号“\(bracket)”不成对：“\(near)” → 补上另一半，或者删去这一半"])
  }

  @Test func `many halves are said once`() {
    #expect(
      FoundDocument("甲（乙（丙（丁（戊").findings(of: "PU-03")
        == ["1:2: 警告: 这一段有4个括号不成对，如“甲（乙（丙（” → 补上另一半，或者删去这一半"])
  }

  @Test func `the same kind inside brackets is pointed at`() {
    #expect(
      FoundDocument("依据办法（国市监（2022）5号）办理").findings(of: "PU-03")
        == ["1:9: 警告: “（2022）”套在同一种括号里面 → 里面的用“〔〕”，或者改写这一句"])
    #expect(
      FoundDocument("（甲（乙））（甲（乙））（甲（乙））（甲（乙））").findings(of: "PU-03")
        == ["1:3: 警告: 这一段有4处括号套着同一种括号 → 里面的用“〔〕”，或者改写这一句"])
  }
}
