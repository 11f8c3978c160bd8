import Documents
import Records
import Supervision
import TestMaterial
import Testing

@Suite struct `How long a penalty is published` {
  @Test(arguments: [
    ("[{种类: 通报批评}]", "PRD-A1 2022-08-10"),
    ("[{种类: 罚款, 金额: 5000}]", "PRD-A1 2022-08-10"),
    ("[{种类: 罚款, 金额: 99999.99}]", "PRD-A1 2022-08-10"),
    // 不含本数
    ("[{种类: 罚款, 金额: 100000}]", "PRD-A2 2025-05-10"),
    ("[{种类: 罚款, 金额: 60000}, {种类: 罚款, 金额: 60000}]", "PRD-A2 2025-05-10"),
    ("[{种类: 警告}, {种类: 罚款, 金额: 5000}]", "PRD-A1 2022-08-10"),
    ("[{种类: 没收违法所得, 金额: 1}, {种类: 罚款, 金额: 5000}]", "PRD-A2 2025-05-10"),
    ("[{种类: 吊销许可证件, 证照: 演示证}]", "PRD-A2 2025-05-10"),
    ("[{种类: 限制从业, 期限到: 2032-05-05}]", "PRD-A3 2032-05-05"),
    // 超过三年: counted from the decision, and never shorter than the three years of publication.
    ("[{种类: 限制从业, 期限到: 2025-05-05}]", "PRD-A2 2025-05-10"),
    ("[{种类: 限制从业, 期限到: 2025-05-06}]", "PRD-A3 2025-05-10"),
    ("[{种类: 限制开展生产经营活动, 期限到: 2024-01-01}, {种类: 罚款, 金额: 5000}]", "PRD-A2 2025-05-10"),
    ("[{种类: 限制从业}]", "PRD-A2 2025-05-10"),
  ])
  func `by 令45号 from the publication, by what was imposed`(
    _ sanctions: String, _ expected: String
  ) throws {
    let sample = try SampleDecision("处罚: \(sanctions)")
    #expect(sample.problems == [])
    let period = try #require(sample.course.period(on: "2022-06-01"))
    #expect(period.terms.map(\.code) == [expected])
    #expect(sample.course.publishedOn == "2022-05-10")
  }

  @Test(arguments: [
    ("[{种类: 罚款, 金额: 5000}]", "", "PRD-B2 2023-05-05"),
    ("[{种类: 没收违法所得, 金额: 100}]", "", "PRD-B2 2023-05-05"),
    ("[{种类: 通报批评}]", "", "PRD-B1 2022-08-05"),
    ("[{种类: 吊销许可证件, 证照: 演示证}]", "", "PRD-B3 2025-05-05"),
    ("[{种类: 罚款, 金额: 5000}, {种类: 限制从业}]", "", "PRD-B3 2025-05-05"),
    ("[{种类: 罚款, 金额: 5000}]", ", 失信程度: 严重", "PRD-B3 2025-05-05"),
    ("[{种类: 吊销许可证件, 证照: 演示证}]", ", 失信程度: 一般", "PRD-B2 2023-05-05"),
  ])
  func `by 令36号 from the decision, by how grave it is`(
    _ sanctions: String, _ disclosed: String, _ expected: String
  ) throws {
    let sample = try SampleDecision("处罚: \(sanctions)\n公示: {日期: 2022-05-10\(disclosed)}")
    #expect(sample.problems == [])
    let period = try #require(sample.course.period(on: "2026-04-01"))
    #expect(period.terms.last?.code == expected)
    #expect(sample.course.period(on: "2026-03-31")?.terms.count == 1)
  }

  @Test
  func `a sole trader's fine is measured by the bound for units, a natural person's by theirs`()
    throws
  {
    let trader = try SampleDecision(
      """
      处罚: [{种类: 罚款, 金额: 50000}]
      当事人: {类型: 个体工商户, 名称: 演示区小李便利店, 统一社会信用代码: 92990001MA00000154}
      """)
    #expect(trader.decision.isLow(trader.settings) == true)
    let person = try SampleDecision(
      """
      处罚: [{种类: 罚款, 金额: 50000}]
      当事人: {类型: 自然人, 名称: 王演四, 出生日期: 1985-06-12}
      """)
    #expect(person.decision.isLow(person.settings) == false)
  }

  @Test func `without the province's bound a fine has no period, and another penalty has`() throws {
    let fine = try SampleDecision(office: "公示: ~")
    #expect(fine.course.period(on: "2022-06-01") == nil)
    #expect(fine.course.state(on: "2022-06-01").words == "尚未公示，缺较低数额罚款")
    let mixed = try SampleDecision(
      "处罚: [{种类: 罚款, 金额: 5000}, {种类: 没收违法所得, 金额: 1}]", office: "公示: ~")
    #expect(mixed.course.period(on: "2022-06-01")?.end == "2025-05-10")
  }

  @Test func `both ends are shown with their basis, and the earlier holds`() throws {
    let sample = try SampleDecision(
      """
      决定日期: 2026-04-10
      送达: {日期: 2026-04-13}
      审核: {法制: {人: 乙某, 日期: 2026-04-14}, 保密: {人: 丙某, 日期: 2026-04-14}, 批准: {人: 丁某, 日期: 2026-04-15}}
      公示: {日期: 2026-04-16}
      """)
    let period = try #require(sample.course.period(on: "2026-05-01"))
    #expect(
      period.terms.map(\.words) == [
        "2029年4月16日（令45号：自公示之日起三年）", "2027年4月10日（令36号：失信程度一般，自决定之日起最长一年）",
      ])
    #expect(period.isDisputed)
    #expect(period.end == "2027-04-10")
    #expect(period.basis?.rule == .general)
    #expect(sample.course.lastDay(on: "2026-05-01") == "2027-04-10")
  }

  @Test(
    arguments: [
      ("{到: 2023-05-09, 人: 丙某, 职务: 科长, 理由: 省局另有规定, 日期: 2022-05-20}", "2022-05-20", "2023-05-09"),
      // It holds from the day on which it was decided.
      ("{到: 2023-05-09, 人: 丙某, 职务: 科长, 理由: 省局另有规定, 日期: 2022-05-20}", "2022-05-19", "2025-05-10"),
      // Without a reason it is none.
      ("{到: 2023-05-09, 人: 丙某, 职务: 科长, 日期: 2022-05-20}", "2022-05-20", "2025-05-10"),
    ] as [(String, Day, Day)])
  func `a responsible person may set another end, saying why and when`(
    _ override: String, _ day: Day, _ end: Day
  ) throws {
    let sample = try SampleDecision("公示: {日期: 2022-05-10, 改定期限: \(override)}")
    #expect(sample.course.lastDay(on: day) == end)
  }

  @Test func `each clause says what it asks`() {
    #expect(
      PeriodRule.allCases.map { "\($0.id) \($0.words)（\($0.citation)）" } == [
        "PRD-A1 令45号：仅受到通报批评或者较低数额罚款，自公示之日起三个月（市场监督管理行政处罚信息公示规定第十三条第一款，规定）",
        "PRD-A2 令45号：自公示之日起三年（市场监督管理行政处罚信息公示规定第十三条第一款，规定）",
        "PRD-A3 令45号：限制期限超过三年，按实际限制期限（市场监督管理行政处罚信息公示规定第十三条第三款，规定）",
        "PRD-B1 令36号：失信程度轻微，自决定之日起最长三个月（国办发〔2025〕22号和信用修复管理办法，规定）",
        "PRD-B2 令36号：失信程度一般，自决定之日起最长一年（国办发〔2025〕22号和信用修复管理办法，规定）",
        "PRD-B3 令36号：失信程度严重，自决定之日起最长三年（国办发〔2025〕22号和信用修复管理办法，规定）",
      ])
  }
}

extension PublicationTerm {
  fileprivate var code: String { "\(rule.id) \(end)" }
}
