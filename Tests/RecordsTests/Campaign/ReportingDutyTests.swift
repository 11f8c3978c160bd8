import Records
import Testing

@Suite struct `Reporting duties` {
  @Test func `a year is said once, and several days are 分别`() throws {
    let reading = try RecordReading(
      """
      报送至: 市局办公室
      事项:
        - {内容: 月报, 每月: 9}
        - {内容: 阶段情况, 期限: [2022-03-20, 2022-06-20, 2022-09-20]}
        - {内容: 总结, 期限: 2022-11-20}
        - {内容: 回访, 期限: [2022-12-25, 2023-01-05]}
      """, as: ReportingDuty.shape)
    #expect(reading.findings == [])
    #expect(
      reading.record.records("事项").map { $0.text("期限语") } == [
        "每月9日前", "2022年3月20日、6月20日、9月20日前分别", "11月20日前", "12月25日、2023年1月5日前分别",
      ])
  }

  @Test(arguments: [
    (
      "1️⃣{内容: 月报}",
      "1️⃣错误: 报送事项“月报”没有期限 [duty.no-deadline] → 写“每月: 9”，或者“期限: 2026-03-20”"
    ),
    (
      "{内容: 月报, 每月: 1️⃣9, 期限: 2️⃣2022-03-20}",
      "2️⃣错误: 报送事项“月报”同时写了“每月”和“期限” [duty.two-deadlines] > 1️⃣“每月”在这里 → 只留一个"
    ),
    (
      "{内容: 月报, 每月: 1️⃣29}",
      "1️⃣错误: 不是每个月都有29日 [duty.no-such-day] → 改成28日以前的日子，或者在“期限”里逐月写明日期"
    ),
    (
      "{内容: 月报, 每月: 1️⃣31}",
      "1️⃣错误: 不是每个月都有31日 [duty.no-such-day] → 改成28日以前的日子，或者在“期限”里逐月写明日期"
    ),
    (
      "{内容: 月报, 每月: 1️⃣32}",
      "1️⃣错误: “每月”应当是1到31的整数，这里是“32” [record.wrong-type] → 写1到31的整数，用半角数字"
    ),
    (
      "{内容: 总结, 期限: 1️⃣2022-11-31}",
      "1️⃣错误: “期限”写的“2022-11-31”在日历上没有 [record.no-such-day] → 核对年、月、日"
    ),
    (
      "{内容: 总结, 期限: [2022-06-20, 1️⃣2022-03-20]}",
      "1️⃣错误: 期限“2022年3月20日”没有排在前一个日期之后 [duty.order] → 从早到晚排列，重复的删去"
    ),
    (
      "{内容: 总结, 期限: [2022-06-20, 1️⃣2022-06-20, 2022-07]}",
      "1️⃣错误: 期限“2022年6月20日”没有排在前一个日期之后 [duty.order] → 从早到晚排列，重复的删去"
    ),
  ])
  func `a deadline that cannot be kept is said once, at its place`(
    _ item: String, _ expected: String
  ) throws {
    let reading = try RecordReading("报送至: 市局\n事项: [\(item)]\n", as: ReportingDuty.shape)
    #expect(reading.findings == reading.placed([expected]))
  }

  @Test(arguments: ["每月: 28", "每月: 1", "期限: 2022-03-20", "期限: [2022-03, 2022-03-20]"])
  func `a deadline that can be kept is let through`(_ deadline: String) throws {
    let reading = try RecordReading(
      "报送至: 市局\n事项: [{内容: 月报, \(deadline)}]\n", as: ReportingDuty.shape)
    #expect(reading.findings == [])
  }

  @Test func `a duty says what and where to`() throws {
    let reading = try RecordReading("1️⃣后续: 汇总\n2️⃣事项: []\n", as: ReportingDuty.shape)
    #expect(
      reading.findings
        == reading.placed([
          "1️⃣错误: “报送要求”缺少“报送至” [record.missing-field] → 补上“报送至:”，报送到哪里",
          "2️⃣错误: “报送要求”缺少“事项” [record.missing-field] → 补上“事项:”，报送的材料，一样一项",
        ]))
  }
}
