import Records
import Testing

@Suite struct `The phases of a plan` {
  @Test(arguments: [
    ("开始: 2024-04-01, 结束: 2024-09-30", "2024年4月1日至9月30日", "4月1日至9月30日"),
    ("开始: 2022-12-01, 结束: 2022-12-30", "2022年12月1日至30日", "12月1日至30日"),
    ("开始: 2022-03, 结束: 2022-11", "2022年3月至11月", "3月至11月"),
    ("开始: 2022-12-01, 结束: 2023-01-31", "2022年12月1日至2023年1月31日", "12月1日至2023年1月31日"),
    ("结束: 2022-03-30", "2022年3月30日前", "3月30日前"),
    ("开始: 2022-03", "2022年3月起", "3月起"),
    ("开始: 2022-03, 结束: 2022-03", "2022年3月", "3月"),
    ("开始: 2022-03, 结束: 2022-03-20", "2022年3月至3月20日", "3月至3月20日"),
    ("开始: 2022, 结束: 2023", "2022年至2023年", "2022年至2023年"),
    ("开始: 2022, 结束: 2022-11", "2022年至2022年11月", "2022年至2022年11月"),
  ])
  func `a period is said as it was given`(
    _ period: String, _ chinese: String, _ withoutYears: String
  ) throws {
    let reading = try RecordReading("{名称: 动员部署, \(period)}", as: Phase.shape)
    #expect(reading.findings == [])
    #expect(reading["期限"] == chinese)
    #expect(reading["期限省年"] == withoutYears)
  }

  @Test func `a phase without dates has no words for them`() throws {
    let reading = try RecordReading("{名称: 总结评估}", as: Phase.shape)
    #expect(reading.findings == [])
    #expect(reading["期限"] == nil)
  }

  @Test(arguments: [
    ("开始: 1️⃣2024-09-30, 结束: 2024-04-01", true), ("开始: 1️⃣2024-09, 结束: 2024-08-31", true),
    ("开始: 2024-09-30, 结束: 2024-09", false), ("开始: 2024-09, 结束: 2024-09-01", false),
    ("开始: 2024-09, 结束: 2024", false),
  ])
  func `an end before its start is an error, at the coarser of their precisions`(
    _ period: String, _ isReversed: Bool
  ) throws {
    let reading = try RecordReading("{名称: 动员部署, \(period)}", as: Phase.shape)
    #expect(
      reading.findings
        == reading.placed(
          isReversed
            ? ["1️⃣错误: 阶段“动员部署”的结束早于开始 [plan.period-reversed] → 核对“开始”和“结束”，多半是月份或年份写错"] : []))
  }

  @Test(arguments: [
    ("{名称: 甲, 开始: 2022-03-10}", "{名称: 乙, 开始: 2022-03-10}", false),
    ("{名称: 甲, 开始: 2022-03-01, 结束: 2022-11-30}", "{名称: 乙, 开始: 2022-05-01, 结束: 2022-06-30}", false),
    ("{名称: 甲, 开始: 2022-03-10}", "{名称: 乙, 开始: 2022-03}", false),
    ("{名称: 甲, 开始: 2022-03-10}", "{名称: 乙, 结束: 2022-01-30}", false),
    ("{名称: 甲, 开始: 1️⃣2022-03-10}", "{名称: 乙, 开始: 2️⃣2022-03-09}", true),
    ("{名称: 甲, 开始: 1️⃣2022-03}", "{名称: 乙, 开始: 2️⃣2022-02-28}", true),
  ])
  func `a phase does not begin before the one above it, but may overlap it`(
    _ first: String, _ second: String, _ isWrong: Bool
  ) throws {
    let reading = try RecordReading(.plan("阶段: [\(first), \(second)]"), as: WorkPlan.issued)
    #expect(
      reading.findings
        == reading.placed(
          isWrong
            ? ["2️⃣错误: 阶段“乙”的开始早于上一个阶段“甲” [plan.phase-order] > 1️⃣上一个阶段在这里 → 按开始的先后排列阶段，或者改正日期"]
            : []))
  }

  @Test func `a phase without a start does not hide the one above it`() throws {
    let reading = try RecordReading(
      .plan("阶段: [{名称: 甲, 开始: 1️⃣2022-03}, {名称: 乙, 结束: 2022-05}, {名称: 丙, 开始: 2️⃣2022-01}]"),
      as: WorkPlan.issued)
    #expect(
      reading.findings
        == reading.placed([
          "2️⃣错误: 阶段“丙”的开始早于上一个阶段“甲” [plan.phase-order] > 1️⃣上一个阶段在这里 → 按开始的先后排列阶段，或者改正日期"
        ]))
  }

  @Test(arguments: [
    ("开始: 2022-03-01, 结束: 2022-11-30", false), ("开始: 2022-03", false), ("结束: 2022-11", false),
    ("开始: 2022", false), ("开始: 1️⃣2022-02-28", true), ("结束: 1️⃣2022-12-01", true),
    ("开始: 1️⃣2022-03-01, 结束: 2023", true), ("结束: 1️⃣2022-02", true),
  ])
  func `a phase lies inside the plan's period`(_ period: String, _ isOutside: Bool) throws {
    let reading = try RecordReading(
      .plan("期限: {开始: 2022-03-01, 结束: 2022-11-30}\n阶段: {名称: 集中整治, \(period)}"), as: WorkPlan.issued)
    #expect(
      reading.findings
        == reading.placed(
          isOutside
            ? [
              "1️⃣错误: 阶段“集中整治”超出了计划的期限（2022年3月1日至11月30日） [plan.phase-outside]"
                + " → 改正阶段的日期，或者改“期限”"
            ] : []))
  }

  @Test func `a plan whose period is reversed is told once, not at every phase`() throws {
    let reading = try RecordReading(
      .plan("期限: {开始: 1️⃣2022-11-30, 结束: 2022-03-01}\n阶段: {名称: 甲, 开始: 2022-05}"), as: WorkPlan.issued)
    #expect(
      reading.findings
        == reading.placed([
          "1️⃣错误: 方案期限的结束早于开始 [plan.period-reversed] → 核对“开始”和“结束”，多半是月份或年份写错"
        ]))
  }
}

extension String {
  /// A plan that prints its phases, and what else it holds.
  fileprivate static func plan(_ rest: String) -> String {
    "标题: 方案\n章节: [{标题: 步骤, 列入: 阶段}]\n\(rest)\n"
  }
}
