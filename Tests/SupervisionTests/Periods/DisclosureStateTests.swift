import Documents
import Records
import Supervision
import TestMaterial
import Testing

@Suite struct `What the public sees of a decision` {
  @Test(
    arguments: [
      ("2022-05-09", "尚未公示，从2022年5月10日起"), ("2022-05-10", "公示中，到2025年5月10日"),
      ("2025-05-10", "公示中，到2025年5月10日"), ("2025-05-11", "公示期已届满，到2025年5月10日为止"),
      ("2026-04-01", "公示期已届满，到2025年5月10日为止"), ("2030-01-01", "公示期已届满，到2025年5月10日为止"),
    ] as [(Day, String)])
  func `is shown through its last day and gone on the next`(_ day: Day, _ words: String) throws {
    #expect(try SampleDecision().course.state(on: day).words == words)
  }

  @Test(
    arguments: [
      ("送达: {日期: 2022-06-01}", "2022-06-01"),
      (
        "审核: {法制: {人: 乙某, 日期: 2022-06-02}, 保密: {人: 丙某, 日期: 2022-05-08}, 批准: {人: 丁某, 日期: 2022-05-09}}",
        "2022-06-02"
      ),
      (
        "审核: {法制: {人: 乙某, 日期: 2022-05-07}, 保密: {人: 丙某, 日期: 2022-06-03}, 批准: {人: 丁某, 日期: 2022-05-09}}",
        "2022-06-03"
      ),
      (
        "审核: {法制: {人: 乙某, 日期: 2022-05-07}, 保密: {人: 丙某, 日期: 2022-05-08}, 批准: {人: 丁某, 日期: 2022-06-04}}",
        "2022-06-04"
      ),
      ("公示: {日期: 2022-06-05}", "2022-06-05"), ("公示: ~", "2022-05-09"),
      // A day that comes too early is not kept.
      ("公示: {日期: 2022-05-07}", "2022-05-09"),
    ] as [(String, Day)])
  func `is never shown before it was served and every review has passed`(
    _ change: String, _ first: Day
  ) throws {
    let course = try SampleDecision(change).course
    #expect(course.firstDay == first)
    #expect(!course.state(on: first.adding(days: -1)).isShown)
    #expect(course.state(on: first).isShown)
  }

  @Test(arguments: [
    ("送达: ~", "尚未公示，缺送达"),
    ("审核: ~", "尚未公示，缺法制审核、保密审查、批准"),
    ("审核: {法制: {人: 乙某, 日期: 2022-05-07}}", "尚未公示，缺保密审查、批准"),
    ("当事人: {类型: 自然人, 名称: 王演四}", "尚未公示，缺出生日期"),
    ("程序: 简易程序", "不公示：按简易程序作出的处罚不公示"),
    ("处罚: [{种类: 警告}]", "不公示：仅受到警告的不公示"),
    ("结果: 不予处罚\n处罚: ~", "不公示：不予处罚，没有处罚可以公示"), ("结果: 移送\n处罚: ~", "不公示：移送，没有处罚可以公示"),
    ("当事人: {类型: 自然人, 名称: 王演四, 出生日期: 2004-03-03}", "不公示：当事人不满十八周岁，不公示"),
    ("当事人: {类型: 自然人, 名称: 王演四, 出生日期: 2004-03-02}", "公示中，到2025年5月10日"),
    ("审核: {保密: {人: 丙某, 日期: 2022-05-08, 结论: 不公开}}", "不公示：保密审查的结论是不公开"),
    ("处罚: [{种类: 警告}]\n公示: {例外依据: 演示条例第一条}", "公示中，到2025年5月9日"),
    ("事件: [{动作: 撤回, 日期: 2022-05-10, 类别: 撤销}]", "不公示：公示以前已经撤回"),
  ])
  func `is not shown where the law keeps it, or something is missing`(
    _ change: String, _ words: String
  ) throws {
    let sample = try SampleDecision(change)
    #expect(Set(sample.problems).subtracting(["record.missing-field"]) == [])
    #expect(sample.course.state(on: "2022-06-01").words == words)
  }

  @Test(
    arguments: [
      ("2022-07-31", "公示中，到2025年5月10日"), ("2022-08-01", "2022年8月1日撤回（撤销）"),
      ("2025-05-11", "2022年8月1日撤回（撤销）"), ("2027-01-01", "2022年8月1日撤回（撤销）"),
    ] as [(Day, String)])
  func `leaves a tombstone when it is withdrawn`(_ day: Day, _ words: String) throws {
    let sample = try SampleDecision("事件: [{动作: 撤回, 日期: 2022-08-01, 类别: 撤销}]")
    #expect(sample.course.state(on: day).words == words)
  }

  @Test(
    arguments: [
      ("2022-05-31", "公示中，到2025年5月10日"), ("2022-06-01", "公示中，更正1次，到2025年5月10日"),
      ("2022-07-01", "公示中，更正2次，到2025年5月10日"), ("2022-08-01", "停止执行，自2022年8月1日起暂不公示"),
      ("2022-09-01", "公示中，更正2次，到2025年5月10日"), ("2023-07-01", "2023年7月1日信用修复，停止公示"),
      ("2026-04-01", "2023年7月1日信用修复，停止公示"),
    ] as [(Day, String)])
  func `follows what happens to it, in the order of the days`(_ day: Day, _ words: String) throws {
    let sample = try SampleDecision(
      """
      事件:
        - {动作: 信用修复, 日期: 2023-07-01, 依据文号: 演信修〔2023〕1号}
        - {动作: 更正, 日期: 2022-05-09}
        - {动作: 更正, 日期: 2022-06-01}
        - {动作: 停止执行, 日期: 2022-08-01}
        - {动作: 恢复执行, 日期: 2022-09-01}
        - {动作: 更正, 日期: 2022-07-01}
        - {动作: 撤回, 日期: 2024-01-01, 类别: 撤销}
      """)
    #expect(sample.course.state(on: day).words == words)
  }

  @Test func `what has expired stays so, though it is revoked later`() throws {
    let sample = try SampleDecision(
      "处罚: [{种类: 罚款, 金额: 5000}]\n事件: [{动作: 撤回, 日期: 2023-01-01, 类别: 撤销}]")
    #expect(sample.course.state(on: "2023-02-01").words == "公示期已届满，到2022年8月10日为止")
  }
}

@Suite struct `When the second regime comes into force` {
  private static let late = """
    决定日期: 2024-06-03
    送达: {日期: 2024-06-04}
    审核: {法制: {人: 乙某, 日期: 2024-06-04}, 保密: {人: 丙某, 日期: 2024-06-04}, 批准: {人: 丁某, 日期: 2024-06-05}}
    公示: {日期: 2024-06-06}
    """

  @Test(
    arguments: [
      ("2026-03-31", "公示中，到2027年6月6日"), ("2026-04-01", "公示期已届满，到2026年3月31日为止"),
      ("2027-01-01", "公示期已届满，到2026年3月31日为止"),
    ] as [(Day, String)])
  func `older decisions are dated anew by the day of the edition`(
    _ day: Day, _ words: String
  ) throws {
    #expect(try SampleDecision(Self.late).course.state(on: day).words == words)
  }

  @Test func `the change can be told`() throws {
    #expect(
      try SampleDecision(Self.late).course.redatings.map(\.words) == [
        "令36号自2026年4月1日起施行，公示期由2027年6月6日改到2026年3月31日"
      ])
    #expect(try SampleDecision().course.redatings == [])
    let grave = try SampleDecision(
      Self.late + "\n处罚: [{种类: 吊销许可证件, 证照: 演示证}]")
    #expect(
      grave.course.redatings.map(\.words) == [
        "令36号自2026年4月1日起施行，公示期由2027年6月6日改到2027年6月3日"
      ])
  }

  @Test func `what is 轻微 goes, unless the office publishes it in exception`() throws {
    let changes =
      Self.late.replacing("2024-06", with: "2026-03") + "\n处罚: [{种类: 通报批评}]"
    let usual = try SampleDecision(changes)
    #expect(usual.course.state(on: "2026-03-31").words == "公示中，到2026年6月6日")
    #expect(usual.course.state(on: "2026-04-01").words == "公示期已届满，到2026年3月31日为止")
    let excepted = try SampleDecision(changes, office: "公示: {公示轻微: 是}")
    #expect(excepted.course.state(on: "2026-04-01").words == "公示中，到2026年6月3日")
    let later = try SampleDecision(changes.replacing("2026-03", with: "2026-05"))
    #expect(later.course.state(on: "2026-06-01").words == "不公示：失信程度轻微，原则上不公示")
  }

  @Test func `what could be shown only after its time is never shown`() throws {
    let sample = try SampleDecision(
      """
      审核: {法制: {人: 乙某, 日期: 2026-04-07}, 保密: {人: 丙某, 日期: 2026-04-07}, 批准: {人: 丁某, 日期: 2026-04-08}}
      公示: ~
      """)
    #expect(sample.course.state(on: "2026-04-08").words == "不公示：可以公示时公示期已经届满")
  }
}
