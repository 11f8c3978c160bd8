import Testing

@Suite struct `PU-04: book title marks` {
  @Test(arguments: [
    "《关于印发〈工作方案〉的通知》", "《〈《办法》〉》", "当x<5且y>3时", "《办法》和《条例》", "a<b>c", "温度<30℃",
  ])
  func `marks in their order are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "PU-04") == [])
  }

  @Test(arguments: [
    ("《关于印发《工作方案》的通知》", "《关于印发〈工作方案〉的通知》", "《工作方案》", "〈〉"),
    ("《关于印发<工作方案>的通知》", "《关于印发〈工作方案〉的通知》", "<工作方案>", "〈〉"),
    ("依据<<工作方案>>办理", "依据《工作方案》办理", "<<工作方案>>", "《》"),
  ])
  func `titles inside titles are mended`(
    _ text: String, _ mended: String, _ words: String, _ right: String
  ) {
    let findings = FoundDocument(text).findings(of: "PU-04")
    #expect(findings.map { $0.drop { $0 != "警" } } == ["警告: “\(words)”的书名号不对 → 用“\(right)”"])
    #expect(FoundDocument(text).mended(by: "PU-04") == mended)
    #expect(FoundDocument(mended).findings(of: "PU-04") == [])
  }

  @Test(arguments: [
    ("依据《办法办理", "1:3", "《", "依据《办法办理"), ("依据办法》办理", "1:5", "》", "依据办法》办理"),
    ("依据《办法，《条例》办理", "1:3", "《", "依据《办法，《"),
  ])
  func `half of a pair is pointed at`(
    _ text: String, _ place: String, _ mark: String, _ near: String
  ) {
    let found = FoundDocument(text)
    #expect(
      found.findings(of: "PU-04")
        == ["\(place): 警告: 书名号“\(mark)”不成对：“\(near)” → 补上另一半，或者删去这一半"])
    #expect(found.mended(by: "PU-04") == text)
  }

  @Test func `many are said once`() {
    #expect(
      FoundDocument("《甲《乙》》《甲《乙》》《甲《乙》》《甲《乙》》").findings(of: "PU-04")
        == ["1:3: 警告: 这一段有4处书名号不对 → 外层用“《》”，里层用“〈〉”"])
    #expect(
      FoundDocument("《甲《乙《丙《丁").findings(of: "PU-04")
        == ["1:1: 警告: 这一段有4个书名号不成对，如“《甲《乙《” → 补上另一半，或者删去这一半"])
  }
}
