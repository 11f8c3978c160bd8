import Documents
import Records
import Supervision
import TestMaterial
import Testing

@Suite struct `Repair of credit` {
  @Test(
    arguments: [
      // 药品: a year from the publication.
      ("", "2022-06-01", .possible(from: "2023-05-11")),
      (
        "违法行为: {类型: 虚假广告, 领域: [广告], 事实: 略, 违反: {法规: 广告法, 条款: 第四条}, 依据: {法规: 广告法, 条款: 第五十五条}}",
        "2022-06-01", .possible(from: "2022-11-11")
      ),
      (
        "处罚: [{种类: 吊销许可证件, 证照: 演示证}, {种类: 罚款, 金额: 5000}]", "2022-06-01",
        .excluded([.revokedPermit])
      ),
      (
        "处罚: [{种类: 责令停产停业}, {种类: 限制从业}]", "2022-06-01",
        .excluded([.suspendedBusiness, .barredFromOccupation])
      ),
      ("处罚: [{种类: 罚款, 金额: 5000}]", "2022-06-01", .expiresFirst(lastDay: "2022-08-10")),
    ] as [(String, Day, RepairOutlook)])
  func `waits its least time, and is shut out by grave penalties`(
    _ change: String, _ day: Day, _ outlook: RepairOutlook
  ) throws {
    let sample = try SampleDecision(change)
    #expect(sample.problems == [])
    #expect(sample.course.repairOutlook(on: day) == outlook)
  }

  @Test func `waits for the later of both regimes once both are in force`() throws {
    let sample = try SampleDecision(
      """
      决定日期: 2026-04-10
      送达: {日期: 2026-04-13}
      审核: {法制: {人: 乙某, 日期: 2026-04-14}, 保密: {人: 丙某, 日期: 2026-04-14}, 批准: {人: 丁某, 日期: 2026-04-15}}
      公示: {日期: 2026-04-16}
      违法行为: {类型: 虚假广告, 领域: [广告], 事实: 略, 违反: {法规: 广告法, 条款: 第四条}, 依据: {法规: 广告法, 条款: 第五十五条}}
      """)
    let course = sample.course
    let period = try #require(course.period(on: "2026-05-01"))
    #expect(period.terms.map(course.earliestRepair) == ["2026-10-17", "2026-07-11"])
    #expect(course.repairOutlook(on: "2026-05-01") == .possible(from: "2026-10-17"))
  }

  @Test func `there is none of what is not published`() throws {
    #expect(try SampleDecision("程序: 简易程序").course.repairOutlook(on: "2022-06-01") == nil)
  }
}
