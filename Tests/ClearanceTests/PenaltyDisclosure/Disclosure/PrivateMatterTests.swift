import TestMaterial
import Testing

@Suite struct `PUB-06: secrets and private matters` {
  private static let story = """
    违法行为:
      类型: 销售劣药
      事实: 1️⃣当事人按每盒进货价3.2元购进感冒颗粒，卖给住院的王演三。
      违反: {法规: 药品管理法, 条款: 第九十八条}
      依据: {法规: 药品管理法, 条款: 第一百一十七条}

    """

  @Test func `what may be a secret is asked about, until it is withheld or opened`() throws {
    let asked = try SampleDecision(Self.story)
    #expect(
      try said(of: asked)
        == asked.placed([
          "1️⃣警告: 违法行为的事实写到“进货价”，可能是商业秘密 → 问清当事人；是商业秘密的写进“隐去”，同意公开的写进“仍予公开”"
        ]))
    let withheld = try SampleDecision(
      Self.story + "隐去: [{文字: 进货价3.2元, 类别: 商业秘密, 理由: 供货价格}]")
    #expect(try said(of: withheld) == [])
    let opened = try SampleDecision(
      Self.story
        + "仍予公开: [{文字: 每盒进货价3.2元, 类别: 商业秘密, 同意: {人: 演示市某某药店有限公司, 日期: 2022-05-08}}]")
    #expect(try said(of: opened) == [])
  }

  @Test func `what stays public needs a ground`() throws {
    let sample = try SampleDecision(
      Self.story + "仍予公开: [2️⃣{文字: 每盒进货价3.2元, 类别: 商业秘密}]")
    #expect(
      try said(of: sample)
        == sample.placed([
          "2️⃣错误: “每盒进货价3.2元”没有权利人同意，也没有公共利益的决定，不能公开"
            + " → 写“同意: {人: ……, 日期: ……}”或者“公共利益: {文号: ……, 日期: ……, 批准人: ……, 理由: ……}”；都没有的，移到“隐去”"
        ]))
    let decided = try SampleDecision(
      Self.story
        + "仍予公开: [{文字: 每盒进货价3.2元, 类别: 商业秘密, 公共利益: {文号: 演市监公开〔2022〕1号, 日期: 2022-05-10, 批准人: 丁某, 理由: 用药安全}}]"
    )
    #expect(try said(of: decided) == [])
  }

  @Test func `the ground comes before publication`() throws {
    let consent = try SampleDecision(
      Self.story + "仍予公开: [{文字: 每盒进货价3.2元, 类别: 商业秘密, 同意: {人: 乙某, 日期: 2️⃣2022-05-11}}]")
    #expect(
      try said(of: consent)
        == consent.placed([
          "2️⃣错误: 2022年5月10日公示，2022年5月11日才同意公开“每盒进货价3.2元” → 核对日期；同意或者决定以前不能公示"
        ]))
    let decision = try SampleDecision(
      Self.story
        + "仍予公开: [{文字: 每盒进货价3.2元, 类别: 商业秘密, 公共利益: {文号: 演市监公开〔2022〕1号, 日期: 2️⃣2022-05-12, 批准人: 丁某, 理由: 用药安全}}]"
    )
    #expect(
      try said(of: decision)
        == decision.placed([
          "2️⃣错误: 2022年5月10日公示，2022年5月12日才决定公开“每盒进货价3.2元” → 核对日期；同意或者决定以前不能公示"
        ]))
  }

  @Test func `what is opened stands in the decision, and is not withheld as well`() throws {
    let ground = "类别: 个人隐私, 同意: {人: 王演三, 日期: 2022-05-08}"
    let sample = try SampleDecision(
      Self.story.replacing("进货价", with: "单价") + """
        仍予公开:
          - 2️⃣{文字: 住院的李某, \(ground)}
          - 3️⃣{文字: 住院的王演三, \(ground)}
        隐去: [{文字: 住院的, 类别: 健康状况, 理由: 健康状况}]
        """)
    #expect(
      try said(of: sample)
        == sample.placed([
          "2️⃣错误: 仍予公开的“住院的李某”在决定里没有 → 照原文写；决定里没有的，删去这一项",
          "3️⃣警告: 写着仍予公开的“住院的王演三”，公开时已经隐去 → 同一处只写“隐去”或者“仍予公开”；人名还要在“相关人员”里写“公开: 是”",
        ]))
  }

  @Test func `who is not punished is named with his consent alone`() throws {
    let story = Self.story.replacing("进货价", with: "单价")
    let sample = try SampleDecision(
      story + """
        相关人员:
          - 2️⃣{姓名: 王演三, 身份: 消费者, 公开: 是}
          - {姓名: 周演一, 身份: 法定代表人, 公开: 是}
          - {姓名: 甲演二, 身份: 执法人员, 公开: 是}
          - {姓名: 李演七, 身份: 证人}
        """)
    #expect(
      try said(of: sample)
        == sample.placed([
          "2️⃣错误: 公开消费者“王演三”的姓名，没有本人同意的记录 → 在“仍予公开”里写姓名和“同意”；没有同意的，删去“公开: 是”"
        ]))
    let asked = try SampleDecision(
      story + """
        相关人员: [{姓名: 王演三, 身份: 消费者, 公开: 是}]
        仍予公开: [{文字: 王演三, 类别: 个人隐私, 同意: {人: 王演三, 日期: 2022-05-08}}]
        """)
    #expect(try said(of: asked) == [])
  }

  @Test func `a review that asks for something to be withheld is heard`() throws {
    let review =
      "审核: {录入: 甲某, 法制: {人: 乙某, 日期: 2022-05-07}, 保密: {人: 丙某, 日期: 2022-05-08, 结论: 1️⃣隐去后公开}, 批准: {人: 丁某, 日期: 2022-05-09}}\n"
    let sample = try SampleDecision(review)
    #expect(
      try said(of: sample)
        == sample.placed([
          "1️⃣错误: “保密”的结论是隐去后公开，却没有写隐去什么 → 在“隐去”里写明文字、类别和理由"
        ]))
    #expect(
      try said(of: SampleDecision(review + "隐去: [{文字: 感冒颗粒, 类别: 商业秘密, 理由: 演示}]")) == [])
    #expect(try said(of: SampleDecision(review + "相关人员: [{姓名: 王演三, 身份: 证人}]")) == [])
  }

  private func said(of sample: SampleDecision) throws -> [String] {
    #expect(sample.problems == [])
    return sample.findings(of: "PUB-06")
  }
}
