import Documents
import Records
import Testing

@Suite struct `An annex as data` {
  @Test func `says whether it is published and how its page lies`() throws {
    let there = try RecordReading("{标题: 月报表, 内容: 一、说明。, 方向: 横向}", as: AnnexRecord.shape)
    #expect(there.findings == [])
    #expect(there.record.flag("未公开") == false)
    #expect(there.record.flag("横向"))
    let hidden = try RecordReading("{标题: 月报表, 内容: 未随文公开}", as: AnnexRecord.shape)
    #expect(hidden.record.flag("未公开"))
    #expect(hidden.record.flag("横向") == false)
  }

  @Test(arguments: [
    (
      "1️⃣{标题: 月报表}",
      "1️⃣错误: 附件“月报表”没有内容 [annex.one-content] → 写“内容:”或“统计表:”；没有随文公开的写“内容: 未随文公开”"
    ),
    (
      "1️⃣{标题: 月报表, 内容: 文字, 统计表: {项目: 项, 指标: 甲, 行: 乙}}",
      "1️⃣错误: 附件“月报表”同时写了“内容”和“统计表” [annex.one-content] → 只留一个"
    ),
    (
      "{标题: 月报表, 内容: 1️⃣[甲]}",
      "1️⃣错误: “内容”应当是多段文字，这里是一个列表 [record.not-a-scalar] → 写成一个值，例如“内容: ……”"
    ),
    (
      "{标题: 月报表, 内容: 文, 方向: 1️⃣横}",
      "1️⃣错误: “方向”不能是“横” [record.not-a-choice] → 是不是“横向”？"
    ),
  ])
  func `has one content, and that one is said once`(_ yaml: String, _ expected: String) throws {
    let reading = try RecordReading(yaml, as: AnnexRecord.shape)
    #expect(reading.findings == reading.placed([expected]))
  }

  @Test func `two annexes of one name cannot be told apart`() throws {
    let yaml = "附件: [{标题: 月报表, 内容: 甲}, {标题: 1️⃣月报表, 内容: 乙}]\n"
    for (head, shape) in [
      ("标题: 通知\n导语: 甲。\n成文日期: 2026-01-20\n", OfficialDocument.shape(of: .notice)),
      ("标题: 方案\n章节: {标题: 目标}\n", WorkPlan.issued),
    ] {
      let reading = try RecordReading(head + yaml, as: shape)
      #expect(
        reading.findings
          == reading.placed([
            "1️⃣错误: 两个附件都叫“月报表” [annex.same-title] → 改一个名称，或者删去重复的附件"
          ]))
    }
  }
}
