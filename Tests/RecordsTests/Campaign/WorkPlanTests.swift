import Records
import Testing

@Suite struct `A work plan` {
  @Test(arguments: [
    ("领导小组", "领导小组: 1️⃣{组长: {姓名: 张某, 职务: 局长}}"), ("阶段", "阶段: 1️⃣[{名称: 动员}]"),
    ("分工", "分工: 1️⃣[{单位: 市局, 任务: 检查。}]"), ("措施", "措施: 1️⃣[{标题: 检查}]"),
    ("要求", "要求: 1️⃣[{标题: 检查}]"),
    ("报送要求", "报送要求: 1️⃣{报送至: 市局, 事项: {内容: 月报, 每月: 9}}"),
    ("诚信等级", "诚信等级办法: 1️⃣{等级: {名称: 守信, 标准: 无。}}"),
  ])
  func `a part that no section prints would be lost`(_ part: String, _ yaml: String) throws {
    let lost = try RecordReading("标题: 方案\n章节: {标题: 目标}\n\(yaml)\n", as: WorkPlan.issued)
    #expect(
      lost.findings
        == lost.placed([
          "1️⃣错误: “\(part)”写了，却没有一个章节把它印出来 [plan.never-placed] → 在该印的章节里写“列入: \(part)”"
        ]))
    let placed = try RecordReading(
      "标题: 方案\n章节: {标题: 目标, 列入: \(part)}\n\(yaml)\n", as: WorkPlan.issued)
    #expect(placed.findings == [])
  }

  @Test(arguments: ["领导小组", "阶段", "分工", "措施", "要求", "报送要求", "诚信等级", "分级监管"])
  func `a section cannot print what is not there`(_ part: String) throws {
    let reading = try RecordReading("标题: 方案\n章节: {标题: 目标, 列入: 1️⃣\(part)}\n", as: WorkPlan.issued)
    #expect(
      reading.findings
        == reading.placed([
          "1️⃣错误: 这里要印出“\(part)”，方案里却没有 [plan.nothing-to-place] → 在方案里写上这一项，或者删去“列入”"
        ]))
  }

  @Test func `a part is printed in one place`() throws {
    let reading = try RecordReading(
      """
      标题: 方案
      章节:
        - {标题: 甲, 列入: 1️⃣分工}
        - {标题: 乙, 小节: [{标题: 丙, 列入: 2️⃣分工}]}
      分工: [{单位: 市局, 任务: 检查。}]

      """, as: WorkPlan.issued)
    #expect(
      reading.findings
        == reading.placed([
          "2️⃣错误: “分工”在两个地方印出 [plan.placed-twice] > 1️⃣第一处在这里 → 留一处“列入: 分工”，删去另一处"
        ]))
  }

  @Test func `a part may be printed by a section inside a section, a measure or a phase`() throws {
    let reading = try RecordReading(
      """
      标题: 方案
      章节:
        - {标题: 组织, 小节: [{标题: 分工, 列入: 分工}]}
        - {标题: 步骤, 列入: 阶段}
        - {标题: 措施, 列入: 措施}
      分工: {单位: 市局, 任务: 检查。}
      阶段: {名称: 总结, 列入: 报送要求}
      措施: {标题: 分级, 列入: 诚信等级}
      报送要求: {报送至: 市局, 事项: {内容: 月报, 每月: 9}}
      诚信等级办法: {等级: {名称: 守信, 标准: 无。}}
      """, as: WorkPlan.issued)
    #expect(reading.findings == [])
  }

  @Test func `its period is said in words`() throws {
    let reading = try RecordReading(
      "标题: 方案\n章节: {标题: 目标}\n期限: {开始: 2022-03-01, 结束: 2022-11}\n", as: WorkPlan.issued)
    #expect(reading["期限", "文字"] == "2022年3月1日至11月")
  }

  @Test func `a plan that travels alone is dated, one that is issued is not`() throws {
    let yaml = "1️⃣标题: 方案\n章节: {标题: 目标}\n"
    #expect(try RecordReading(yaml, as: WorkPlan.issued).findings == [])
    let alone = try RecordReading(yaml, as: WorkPlan.shape)
    #expect(
      alone.findings
        == alone.placed(["1️⃣错误: “实施方案”缺少“成文日期” [record.missing-field] → 补上“成文日期:”，成文日期"]))
  }
}
