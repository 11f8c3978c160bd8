import Testing

@Suite struct `PU-02: quotation marks` {
  @Test(arguments: [
    "落实“四个最严”要求，坚持“‘双随机’检查”。", "显示器15\"、24\"各一台，5'10\"。", "The \"best\" one.", "It's a don't.",
    "参数key=\"value\"不变。", "“第一段引文没有完。", "",
  ])
  func `paired marks, inches and code are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "PU-02") == [])
  }

  @Test(arguments: [
    ("落实\"四个最严\"要求", "落实“四个最严”要求", "\"四个最严\"", "“”"),
    ("落实”四个最严“要求", "落实“四个最严”要求", "”四个最严“", "“”"),
    ("落实“四个最严“要求", "落实“四个最严”要求", "“四个最严“", "“”"),
    ("落实“四个最严\"要求", "落实“四个最严”要求", "“四个最严\"", "“”"),
    ("他说“要落实\"四个最严\"要求”", "他说“要落实‘四个最严’要求”", "\"四个最严\"", "‘’"),
    ("他说“要落实“四个最严”要求”", "他说“要落实‘四个最严’要求”", "“四个最严”", "‘’"),
    ("落实'四个最严'要求", "落实“四个最严”要求", "'四个最严'", "“”"),
    ("他说“要落实'四个最严'要求”", "他说“要落实‘四个最严’要求”", "'四个最严'", "‘’"),
    ("屏幕15\"，开展\"铁拳\"行动", "屏幕15\"，开展“铁拳”行动", "\"铁拳\"", "“”"),
  ])
  func `marks are mended in pairs`(
    _ text: String, _ mended: String, _ words: String, _ right: String
  ) {
    let findings = FoundDocument(text).findings(of: "PU-02")
    #expect(findings.map { $0.drop { $0 != "警" } } == ["警告: “\(words)”的引号不对 → 用“\(right)”"])
    #expect(FoundDocument(text).mended(by: "PU-02") == mended)
    #expect(FoundDocument(mended).findings(of: "PU-02") == [])
  }

  @Test(arguments: [
    ("落实“四个最严要求", "1:3", "落实“四个最严"), ("落实四个最严”要求", "1:7", "四个最严”要求"),
    ("落实\"四个最严要求", "1:3", "落实\"四个最严"),
  ])
  func `half of a pair is pointed at`(_ text: String, _ place: String, _ near: String) {
    let found = FoundDocument(text)
    #expect(
      found.findings(of: "PU-02") == ["\(place): 警告: 引号不成对：“\(near)”这里只有一半 → 补上另一半，或者删去这一半"])
    #expect(found.mended(by: "PU-02") == text)
  }

  @Test func `many in one paragraph are said once`() {
    let found = FoundDocument("\"甲\"和\"乙\"、\"丙\"、\"丁\"")
    #expect(
      found.findings(of: "PU-02") == ["1:1: 警告: 这一段有4对引号不对，如“\"甲\"” → 引号用“”，里面的用‘’"])
    #expect(found.mended(by: "PU-02") == "“甲”和“乙”、“丙”、“丁”")
  }
}
