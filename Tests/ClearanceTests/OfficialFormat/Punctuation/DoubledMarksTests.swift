import Testing

@Suite struct `PU-08: one mark at a place` {
  @Test(arguments: [
    "检查、抽样等工作。", "按风险、等级分类。", "做好准备，等通知下发后实施。", "甲、等离子体。", "真的吗？！", "检查……。",
  ])
  func `one mark, and 等 of another meaning, are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "PU-08") == [])
  }

  @Test(arguments: [
    ("认真落实。。", "认真落实。", "标点“。。”重叠 → 只留“。”"), ("检查，，抽样", "检查，抽样", "标点“，，”重叠 → 只留“，”"),
    ("认真落实，。", "认真落实。", "标点“，。”重叠 → 只留“。”"), ("认真落实；。", "认真落实。", "标点“；。”重叠 → 只留“。”"),
    ("检查、抽样、等工作", "检查、抽样等工作", "“等”前面有“、” → 删去“、”"), ("检查、抽样，等。", "检查、抽样等。", "“等”前面有“，” → 删去“，”"),
  ])
  func `the one that is meant stays`(_ text: String, _ mended: String, _ said: String) {
    let findings = FoundDocument(text).findings(of: "PU-08")
    #expect(findings.map { $0.drop { $0 != "警" } } == ["警告: \(said)"])
    #expect(FoundDocument(text).mended(by: "PU-08") == mended)
    #expect(FoundDocument(mended).findings(of: "PU-08") == [])
  }

  @Test func `where either may be meant a person decides`() {
    let found = FoundDocument("检查，、抽样")
    #expect(found.findings(of: "PU-08") == ["1:3: 警告: 标点“，、”重叠 → 只留一个标点"])
    #expect(found.mended(by: "PU-08") == found.text)
  }

  @Test func `many are said once`() {
    let found = FoundDocument("甲，，乙，，丙，，丁。。")
    #expect(found.findings(of: "PU-08") == ["1:2: 警告: 这一段有4处标点重叠，如“，，” → 一处只留一个标点"])
    #expect(found.mended(by: "PU-08") == "甲，乙，丙，丁。")
  }
}
