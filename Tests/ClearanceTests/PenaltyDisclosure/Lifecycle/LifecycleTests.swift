import Documents
import TestMaterial
import Testing

@Suite struct `Withdrawals and corrections` {
  @Test func `WD-01: a withdrawal is reasoned`() throws {
    let sample = try SampleDecision(
      """
      事件:
        - 1️⃣{动作: 撤回, 日期: 2022-08-01}
        - {动作: 撤回, 日期: 2022-08-01, 类别: 撤销, 依据文号: 演府复决〔2022〕5号, 理由: 2️⃣已撤销}
        - {动作: 撤回, 日期: 2022-08-01, 类别: 撤销, 依据文号: 演府复决〔2022〕5号, 理由: 行政复议决定撤销原处罚决定。}
      """)
    #expect(
      sample.findings(of: "WD-01")
        == sample.placed([
          "1️⃣错误: 撤回没有写“类别”、“依据文号”、“理由” → 在这个事件里补上",
          "2️⃣错误: 撤回的理由“已撤销”太短，说明不了原因 → 写明被什么文书变更或者撤销，至少10个字",
        ]))
  }

  @Test func `WD-02: the tombstone tells neither facts nor name`() throws {
    let sample = try SampleDecision(
      """
      事件:
        - {动作: 撤回, 日期: 2022-08-01, 理由: 1️⃣对演示市某某药店有限公司的原处罚决定被撤销。}
        - {动作: 撤回, 日期: 2022-08-01, 具名: 是, 理由: 对演示市某某药店有限公司的原处罚决定被撤销。}
        - {动作: 撤回, 日期: 2022-08-01, 理由: 2️⃣认定销售劣药的原处罚决定被撤销。}
        - {动作: 撤回, 日期: 2022-08-01, 理由: 3️⃣原决定认定2022年2月1日购进某批次感冒颗粒，已撤销。}
      """)
    #expect(
      sample.findings(of: "WD-02")
        == sample.placed([
          "1️⃣错误: 撤回的理由写了当事人名称 → 改成“当事人”；当事人要求具名的，写“具名: 是”",
          "2️⃣错误: 撤回的理由写了违法事实 → 只写原决定被什么文书变更或者撤销",
          "3️⃣错误: 撤回的理由写了违法事实 → 只写原决定被什么文书变更或者撤销",
        ]))
  }

  @Test func `WD-03: a late withdrawal says why`() throws {
    let sample = try SampleDecision("事件: [{动作: 撤回, 日期: 1️⃣2022-08-04, 生效日期: 2022-07-29}]")
    #expect(
      sample.findings(of: "WD-03")
        == sample.placed(["1️⃣警告: 2022年8月4日才撤回，期限是2022年8月3日，没有写迟延的理由 → 写“迟延理由: ……”"]))
    #expect(
      try SampleDecision("事件: [{动作: 撤回, 日期: 2022-08-04, 生效日期: 2022-07-29, 迟延理由: 系统故障}]")
        .findings(of: "WD-03") == [])
    #expect(
      try SampleDecision("事件: [{动作: 撤回, 日期: 2022-08-03, 生效日期: 2022-07-29}]")
        .findings(of: "WD-03") == [])
  }

  @Test func `COR-01: a correction leaves its traces`() throws {
    let sample = try SampleDecision("事件: [1️⃣{动作: 更正, 日期: 2022-06-01, 字段: 处罚}]")
    #expect(
      sample.findings(of: "COR-01")
        == sample.placed([
          "1️⃣错误: 更正没有写“原值摘要”、“新值摘要”、“经办”、“理由” → 用 yinfa correct 更正，它会记下这些"
        ]))
    #expect(
      try SampleDecision(
        "事件: [{动作: 更正, 日期: 2022-06-01, 字段: 处罚, 原值摘要: a, 新值摘要: b, 经办: 甲某, 理由: 录入有误}]"
      ).findings(of: "COR-01") == [])
  }
}
