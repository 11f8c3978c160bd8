import Testing

@Suite struct `PU-05: no 、 between titles or quotations` {
  @Test(arguments: [
    "《药品管理法》《疫苗管理法》", "《办法》（试行）、《细则》", "“双随机”和“一公开”", "检查、抽样", "《甲》，《乙》",
  ])
  func `members without 、 and members with words between are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "PU-05") == [])
  }

  @Test(arguments: [
    ("《药品管理法》、《疫苗管理法》", "《药品管理法》《疫苗管理法》", "1:7", "书名号"),
    ("“双随机”、“一公开”", "“双随机”“一公开”", "1:5", "引号"),
  ])
  func `the mark is taken away`(_ text: String, _ mended: String, _ place: String, _ mark: String) {
    #expect(
      FoundDocument(text).findings(of: "PU-05") == ["\(place): 提示: 并列的\(mark)之间有顿号 → 删去顿号"])
    #expect(FoundDocument(text).mended(by: "PU-05") == mended)
  }

  @Test func `many are said once`() {
    let found = FoundDocument("《甲》、《乙》、《丙》、《丁》、《戊》")
    #expect(found.findings(of: "PU-05") == ["1:3: 提示: 这一段并列的书名号之间有4个顿号 → 删去顿号"])
    #expect(found.mended(by: "PU-05") == "《甲》《乙》《丙》《丁》《戊》")
  }
}
