import Testing

@Suite struct `PU-06: book title marks are for works` {
  @Test(arguments: ["《药品管理法》", "《关于开展专项行动》", "《专项行动方案》", "“铁拳”行动", "《行动》"])
  func `titles of works are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "PU-06") == [])
  }

  @Test(arguments: ["《春季联合行动》", "《质量月活动》", "《工作推进会议》"])
  func `a campaign is pointed at`(_ name: String) {
    #expect(
      FoundDocument("开展\(name)。").findings(of: "PU-06")
        == ["1:3: 提示: “\(name)”像是会议、活动或者项目，不是作品 → 不用书名号；要标出来的用引号"])
  }

  @Test func `many are said once`() {
    #expect(
      FoundDocument(String(repeating: "《甲乙活动》", count: 4)).findings(of: "PU-06")
        == ["1:1: 提示: 这一段有4处书名号标的不是作品 → 不用书名号；要标出来的用引号"])
  }
}
