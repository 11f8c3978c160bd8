import Records
import Testing

@Suite struct `A scheme of grades` {
  @Test func `a grade is addressed by its name unless it says otherwise`() throws {
    let reading = try RecordReading(
      "等级: [{名称: 守信, 标准: 无。}, {名称: 严重失信, 称谓: 严重失信, 标准: 有。}]", as: GradeScheme.shape)
    #expect(reading.findings == [])
    #expect(reading.record.records("等级").map { $0.text("称谓") } == ["守信等级", "严重失信"])
  }

  @Test func `two grades of one name are an error at the second`() throws {
    let reading = try RecordReading(
      "等级: [{名称: 守信, 标准: 无。}, {名称: 1️⃣守信, 标准: 有。}]", as: GradeScheme.shape)
    #expect(
      reading.findings
        == reading.placed(["1️⃣错误: 有两个等级都叫“守信” [grades.same-name] → 改一个名称"]))
  }

  @Test func `a scheme without grades is no scheme`() throws {
    let reading = try RecordReading("1️⃣等级: []", as: GradeScheme.shape)
    #expect(
      reading.findings
        == reading.placed(["1️⃣错误: “诚信等级办法”缺少“等级” [record.missing-field] → 补上“等级:”，从好到坏，一级一项"]))
  }
}
