import Documents
import TestMaterial
import Testing

@Suite struct `Rules of publication periods` {
  private static func override(_ end: String) -> String {
    "公示: {日期: 2022-05-10, 改定期限: {到: 1️⃣\(end), 人: 丙某, 职务: 科长, 理由: 演示, 日期: 2022-05-10}}"
  }

  @Test(arguments: [
    (
      "PRD-A1", "处罚: [{种类: 罚款, 金额: 5000}]", "2023-01-01",
      "改定的期限到2023年1月1日，超过2022年8月10日（令45号：仅受到通报批评或者较低数额罚款，自公示之日起三个月）"
    ),
    (
      "PRD-A2", "案由: 演示", "2025-06-01",
      "改定的期限到2025年6月1日，超过2025年5月10日（令45号：自公示之日起三年）"
    ),
    (
      "PRD-A3", "处罚: [{种类: 限制从业, 期限到: 2030-01-01}]", "2031-01-01",
      "改定的期限到2031年1月1日，超过2030年1月1日（令45号：限制期限超过三年，按实际限制期限）"
    ),
  ])
  func `PRD-A1 to A3: an end beyond the clause is questioned`(
    _ id: String, _ change: String, _ end: String, _ message: String
  ) throws {
    let sample = try SampleDecision(change + "\n" + Self.override(end))
    #expect(
      sample.findings(of: id)
        == sample.placed(["1️⃣警告: \(message) → 核对依据；没有依据的，删去“改定期限”"]))
    let earlier = try SampleDecision(change + "\n" + Self.override("2022-06-01"))
    #expect(earlier.findings(of: id) == [])
  }

  @Test(arguments: [
    ("PRD-B1", "轻微", "[通报批评]", "2022年8月5日（令36号：失信程度轻微，自决定之日起最长三个月）"),
    ("PRD-B2", "一般", "[{种类: 罚款, 金额: 5000}]", "2023年5月5日（令36号：失信程度一般，自决定之日起最长一年）"),
    ("PRD-B3", "严重", "[{种类: 责令关闭}]", "2025年5月5日（令36号：失信程度严重，自决定之日起最长三年）"),
  ])
  func `PRD-B1 to B3: likewise once the second regime is in force`(
    _ id: String, _ grade: String, _ sanctions: String, _ term: String
  ) throws {
    let sample = try SampleDecision("处罚: \(sanctions)\n" + Self.override("2026-12-31"))
    let expected = ["1️⃣警告: 改定的期限到2026年12月31日，超过\(term) → 核对依据；没有依据的，删去“改定期限”"]
    #expect(sample.findings(of: id, on: "2026-05-01") == sample.placed(expected))
    #expect(sample.findings(of: id, on: "2026-03-31") == [])
  }

  @Test func `PRD-A3: a restriction has an end`() throws {
    let sample = try SampleDecision("处罚: [1️⃣{种类: 限制从业}]")
    #expect(
      sample.findings(of: "PRD-A3")
        == sample.placed(["1️⃣警告: “限制从业”没有写到哪一天，公示期按三年计算 → 写“期限到: ……”；终身限制的，写“改定期限”"]))
  }

  @Test func `PRD-A4: a repair rests on a decision`() throws {
    let sample = try SampleDecision("事件: [1️⃣{动作: 信用修复, 日期: 2023-06-01}]")
    #expect(
      sample.findings(of: "PRD-A4")
        == sample.placed(["1️⃣错误: 信用修复没有写依据文号 → 写“依据文号: ……”，准予修复的决定书文号"]))
    #expect(
      try SampleDecision("事件: [{动作: 信用修复, 日期: 2023-06-01, 依据文号: 演市监信修〔2023〕1号}]")
        .findings(of: "PRD-A4") == [])
  }

  @Test func `PRD-A5: grave penalties shut repair out, and under 令36号 a person decides`() throws {
    let changes = "处罚: [{种类: 吊销许可证件, 证照: 演示证}]\n事件: [1️⃣{动作: 信用修复, 日期: 2023-06-01}]"
    let sample = try SampleDecision(changes)
    #expect(
      sample.findings(of: "PRD-A5")
        == sample.placed(["1️⃣错误: 处罚里有“吊销许可证件”，不能提前停止公示 → 删去这个事件，公示到期满"]))
    let later = try SampleDecision(changes.replacing("2023-06-01", with: "2026-04-01"))
    #expect(
      later.findings(of: "PRD-A5")
        == later.placed(["1️⃣警告: 处罚里有“吊销许可证件”，不能提前停止公示 → 请法制机构决定是否适用令36号"]))
    #expect(
      try SampleDecision("事件: [{动作: 信用修复, 日期: 2023-06-01}]").findings(of: "PRD-A5") == [])
  }

  @Test func `PRD-A6: not before the least time`() throws {
    let sample = try SampleDecision("事件: [1️⃣{动作: 信用修复, 日期: 2023-05-10}]")
    #expect(
      sample.findings(of: "PRD-A6")
        == sample.placed(["1️⃣错误: 2023年5月10日信用修复，最早是2023年5月11日 → 核对日期；没有满最短期限的，删去这个事件"]))
    #expect(
      try SampleDecision("事件: [{动作: 信用修复, 日期: 2023-05-11}]").findings(of: "PRD-A6") == [])
  }

  @Test func `PRD-B1: what is 轻微 is not published any more`() throws {
    let changes = """
      处罚: [通报批评]
      决定日期: 2026-05-05
      送达: {日期: 2026-05-06}
      审核: {法制: {人: 乙某, 日期: 2026-05-07}, 保密: {人: 丙某, 日期: 2026-05-07}, 批准: {人: 丁某, 日期: 2026-05-07}}
      公示: 1️⃣{日期: 2026-05-10}
      """
    let sample = try SampleDecision(changes)
    #expect(
      sample.findings(of: "PRD-B1", on: "2026-05-20")
        == sample.placed([
          "1️⃣错误: 失信程度轻微，原则上不公示"
            + " → 删去“公示”里的日期；本机关确需公示轻微信息的，在 yinfa.yaml 的“公示”里写“公示轻微: 是”"
        ]))
    #expect(
      try SampleDecision(changes, office: "公示: {公示轻微: 是}")
        .findings(of: "PRD-B1", on: "2026-05-20") == [])
    #expect(try SampleDecision("处罚: [通报批评]").findings(of: "PRD-B1") == [])
  }

  @Test(arguments: [
    ("PRD-B2", "[{种类: 罚款, 金额: 5000}]", "轻微", "一般"), ("PRD-B3", "[{种类: 责令关闭}]", "一般", "严重"),
  ])
  func `PRD-B2, PRD-B3: a class is not lower than what was imposed`(
    _ id: String, _ sanctions: String, _ chosen: String, _ usual: String
  ) throws {
    let sample = try SampleDecision("处罚: \(sanctions)\n公示: {日期: 2022-05-10, 失信程度: 1️⃣\(chosen)}")
    #expect(
      sample.findings(of: id)
        == sample.placed([
          "1️⃣警告: 失信程度写“\(chosen)”，按处罚种类应为“\(usual)” → 核对分类标准；没有依据的，改为“\(usual)”"
        ]))
    let right = try SampleDecision("处罚: \(sanctions)\n公示: {日期: 2022-05-10, 失信程度: \(usual)}")
    #expect(right.findings(of: id) == [])
  }

  @Test func `PRD-02: two ends are both told`() throws {
    let sample = try SampleDecision(
      """
      处罚: [{种类: 责令关闭}]
      决定日期: 2024-05-05
      送达: {日期: 2024-05-06}
      审核: {法制: {人: 乙某, 日期: 2024-05-07}, 保密: {人: 丙某, 日期: 2024-05-07}, 批准: {人: 丁某, 日期: 2024-05-07}}
      公示: 1️⃣{日期: 2024-05-10}
      """)
    #expect(
      sample.findings(of: "PRD-02", on: "2026-04-01")
        == sample.placed([
          "1️⃣警告: 公示截止日有两种算法：2027年5月10日（令45号：自公示之日起三年），"
            + "2027年5月5日（令36号：失信程度严重，自决定之日起最长三年）；按较早的2027年5月5日"
            + " → 请法制机构核对；要按另一天的，写“改定期限”"
        ]))
    #expect(sample.findings(of: "PRD-02", on: "2026-03-31") == [])
  }

  @Test func `PRD-03: the province's bound is set`() throws {
    let sample = try SampleDecision("处罚: 1️⃣[{种类: 罚款, 金额: 5000}]", office: "公示: ~")
    #expect(
      sample.findings(of: "PRD-03")
        == sample.placed([
          "1️⃣错误: 没有本省较低数额罚款的标准，算不出公示到哪一天"
            + " → 在 yinfa.yaml 的“公示”里写“较低数额罚款: {自然人: ……, 单位: ……, 依据: ……}”"
        ]))
    #expect(try SampleDecision("处罚: [通报批评]", office: "公示: ~").findings(of: "PRD-03") == [])
  }

  @Test func `PRD-04: the end is announced thirty days before`() throws {
    let sample = try SampleDecision("决定书文号: 1️⃣演市监处罚〔2022〕17号")
    #expect(
      sample.findings(of: "PRD-04", on: "2025-04-10")
        == sample.placed([
          "1️⃣警告: 公示到2025年5月10日为止，还有30天 → 次日起的各版自动撤下；核对别处登载的，到期一并撤下"
        ]))
    #expect(sample.findings(of: "PRD-04", on: "2025-04-09") == [])
    #expect(sample.findings(of: "PRD-04", on: "2025-05-11") == [])
  }

  @Test func `PRD-05: no five years`() throws {
    let sample = try SampleDecision(Self.override("2027-05-10"))
    #expect(
      sample.findings(of: "PRD-05")
        == sample.placed(["1️⃣错误: 改定的期限到2027年5月10日，超过三年 → 改到2025年5月10日或者更早"]))
    #expect(try SampleDecision(Self.override("2025-05-10")).findings(of: "PRD-05") == [])
  }

  @Test func `PRD-06: the longest of several`() throws {
    let sample = try SampleDecision("处罚: 1️⃣[通报批评, {种类: 没收违法所得, 金额: 100}]")
    #expect(
      sample.findings(of: "PRD-06")
        == sample.placed(["1️⃣提示: 几项处罚按最长的一项公示，到2025年5月10日（令45号：自公示之日起三年） → 核对即可"]))
    #expect(try SampleDecision("处罚: [通报批评]").findings(of: "PRD-06") == [])
  }
}
