import Documents
import Records
import Testing

@Suite struct `A notice` {
  @Test(arguments: ["导语: 甲。", "章节: [{标题: 检查}]", "导语: 甲。\n章节: [{标题: 检查}]"])
  func `has a body`(_ body: String) throws {
    let reading = try RecordReading(
      "标题: 通知\n成文日期: 2026-01-20\n\(body)\n", as: OfficialDocument.shape(of: .notice))
    #expect(reading.findings == [])
  }

  @Test(arguments: ["", "章节: []\n", "结语: 请认真执行。\n", "导语:\n"])
  func `without a body is an error`(_ body: String) throws {
    let reading = try RecordReading(
      "1️⃣标题: 通知\n成文日期: 2026-01-20\n\(body)", as: OfficialDocument.shape(of: .notice))
    #expect(
      reading.findings
        == reading.placed(["1️⃣错误: 通知没有正文 [notice.no-body] → 写上“导语:”或“章节:”"]))
  }

  @Test func `whose body could not be read is not told that it has none`() throws {
    let reading = try RecordReading(
      "标题: 通知\n成文日期: 2026-01-20\n导语: 1️⃣[甲]\n", as: OfficialDocument.shape(of: .notice))
    #expect(
      reading.findings
        == reading.placed([
          "1️⃣错误: “导语”应当是多段文字，这里是一个列表 [record.not-a-scalar] → 写成一个值，例如“导语: ……”"
        ]))
  }

  @Test func `that issues a plan holds the plan, and the plan is read as one`() throws {
    let reading = try RecordReading(
      "导语: 甲。\n成文日期: 2026-01-20\n方案: 1️⃣{标题: 方案}\n", as: IssuingNotice.shape)
    #expect(
      reading.findings
        == reading.placed([
          "1️⃣错误: “印发的方案”缺少“章节” [record.missing-field] → 补上“章节:”，正文，按印出的先后"
        ]))
    let empty = try RecordReading("1️⃣导语: 甲。\n成文日期: 2026-01-20\n", as: IssuingNotice.shape)
    #expect(
      empty.findings
        == empty.placed(["1️⃣错误: “印发通知”缺少“方案” [record.missing-field] → 补上“方案:”，印发的方案"]))
  }

  @Test func `keeps what only the office may read apart`() throws {
    let reading = try RecordReading(
      """
      标题: 通知
      导语: 甲。
      成文日期: 2026-01-20
      密级: 秘密★1年
      豁免: {规则: AT-09, 理由: 附件未随文公开}
      """, as: OfficialDocument.shape(of: .notice))
    #expect(reading.findings == [])
    #expect(reading.record["密级"]?.sensitivity == .restricted)
    #expect(reading.record["豁免"]?.sensitivity == .restricted)
    #expect(Waiver.all(in: reading.record).map { "\($0.rule)：\($0.reason)" } == ["AT-09：附件未随文公开"])
  }

  @Test func `a waiver without a reason waives nothing`() throws {
    let reading = try RecordReading(
      "标题: 通知\n导语: 甲。\n成文日期: 2026-01-20\n豁免: 1️⃣{规则: AT-09}\n",
      as: OfficialDocument.shape(of: .notice))
    #expect(Waiver.all(in: reading.record).isEmpty)
    #expect(
      reading.findings
        == reading.placed(["1️⃣错误: “豁免”缺少“理由” [record.missing-field] → 补上“理由:”，为什么不改"]))
  }
}
