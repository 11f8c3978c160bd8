import TestMaterial
import Testing

@Suite struct `What a published decision says` {
  @Test func `PUB-06: words to be withheld must be found`() throws {
    let sample = try SampleDecision(
      """
      隐去:
        - {文字: 某批次感冒颗粒, 类别: 商业秘密, 理由: 演示}
        - 1️⃣{文字: 某批次感冒胶囊, 类别: 商业秘密, 理由: 演示}
      """)
    #expect(
      sample.findings(of: "PUB-06")
        == sample.placed(["1️⃣错误: 要隐去的“某批次感冒胶囊”在决定里没有 → 照原文写；已经不用隐去的，删去这一项"]))
    #expect(sample.findings(of: "PUB-06", isAsked: false) == [])
  }

  @Test func `PUB-07: all six elements`() throws {
    let sample = try SampleDecision(
      "当事人: {类型: 法人, 名称: 演示市某某药店有限公司, 统一社会信用代码: 91990001MA0000007C}\n处罚: ~")
    #expect(
      sample.findings(of: "PUB-07") == ["1:1: 错误: 摘要缺少当事人住所 → 在决定的记录里补上"])
    #expect(sample.problems == ["penalty.no-sanction"])
    #expect(
      try SampleDecision("当事人: {类型: 自然人, 名称: 王演四, 出生日期: 1990-03-07}")
        .findings(of: "PUB-07") == [])
  }

  @Test(arguments: [
    ("决定书文号: ~", "record.missing-field"), ("决定日期: ~", "record.missing-field"),
    ("决定日期: 五月五日", "record.wrong-type"), ("当事人: ~", "record.missing-field"),
  ])
  func `PUB-07: what the reader misses is said once`(changes: String, told: String) throws {
    let sample = try SampleDecision(changes)
    #expect(sample.problems == [told])
    #expect(sample.findings(of: "PUB-07", isAsked: true) == [])
  }

  @Test func `PUB-08: withholding takes no element away`() throws {
    let sample = try SampleDecision(
      """
      隐去:
        - 1️⃣{文字: 某某药店, 类别: 其他, 理由: 演示}
        - 2️⃣{文字: 销售劣药, 类别: 其他, 理由: 演示}
        - {文字: 感冒颗粒, 类别: 商业秘密, 理由: 演示}
      """)
    #expect(
      sample.findings(of: "PUB-08")
        == sample.placed([
          "1️⃣错误: 隐去“某某药店”，当事人名称就不完整了 → 删去这一项；当事人名称应当公示",
          "2️⃣错误: 隐去“销售劣药”，违法行为类型就不完整了 → 删去这一项；违法行为类型应当公示",
        ]))
  }

  @Test func `PUB-08: a person's name may be withheld`() throws {
    let sample = try SampleDecision(
      """
      当事人: {类型: 自然人, 名称: 王演四, 出生日期: 1990-03-07}
      隐去: [{文字: 王演四, 类别: 姓名, 理由: 演示}]
      """)
    #expect(sample.findings(of: "PUB-08") == [])
  }

  @Test func `PUB-10: an enterprise has its code`() throws {
    let sample = try SampleDecision(
      "当事人: {类型: 法人, 名称: 1️⃣演示市某某药店有限公司, 工商注册号: \"990001000000016\", 住所: 演示市演示路1号}")
    #expect(
      sample.findings(of: "PUB-10")
        == sample.placed(["1️⃣警告: 当事人没有统一社会信用代码，公示系统对不上是哪一家 → 查企业信用信息公示系统，补上“统一社会信用代码: ……”"]))
  }

  @Test func `PUB-12: nothing of the file of the case`() throws {
    let sample = try SampleDecision(
      "公示: {日期: 2022-05-10, 典型案例: 1️⃣{案情: 案件集体讨论记录载明, 警示: 应当守法。}}")
    #expect(
      sample.findings(of: "PUB-12")
        == sample.placed(["1️⃣警告: 典型案例写到了案卷里的“集体讨论记录” → 改写成查明的事实，不提内部材料"]))
    #expect(
      try SampleDecision("公示: {日期: 2022-05-10, 典型案例: {案情: 检查时发现, 警示: 应当守法。}}")
        .findings(of: "PUB-12") == [])
  }

  @Test func `PUB-17: nothing of who informed`() throws {
    let sample = try SampleDecision(
      """
      违法行为:
        类型: 销售劣药
        事实: 1️⃣举报人李演七反映，当事人销售劣药。
        违反: {法规: 药品管理法, 条款: 第九十八条}
        依据: {法规: 药品管理法, 条款: 第一百一十七条}
      相关人员:
        - 2️⃣{姓名: 李演七, 身份: 举报人, 公开: 是}
        - {姓名: 赵演八, 身份: 证人, 公开: 是}
      """)
    #expect(
      sample.findings(of: "PUB-17")
        == sample.placed([
          "2️⃣错误: 举报人的姓名写着“公开: 是” → 删去“公开: 是”",
          "1️⃣警告: 违法行为的事实写到“举报人”，公开时没有隐去 → 改成“根据线索”，或者在“隐去”里写明原文",
        ]))
  }

  @Test func `PUB-17: what is withheld tells nobody`() throws {
    let sample = try SampleDecision(
      """
      违法行为:
        类型: 销售劣药
        事实: 举报人李演七反映，当事人销售劣药。
        违反: {法规: 药品管理法, 条款: 第九十八条}
        依据: {法规: 药品管理法, 条款: 第一百一十七条}
      隐去: [{文字: 举报人李演七反映, 类别: 其他, 理由: 举报人的信息, 改为: 根据线索查实}]
      """)
    #expect(sample.findings(of: "PUB-17") == [])
  }

  @Test func `PUB-17: nor does a typical case, or a reason`() throws {
    let sample = try SampleDecision(
      """
      公示: {日期: 2022-05-10, 典型案例: {案情: 1️⃣投诉人买到劣药。, 警示: 应当守法。}}
      事件: [{动作: 更正, 日期: 2022-05-12, 理由: 2️⃣举报人来电指出文字有误。}]
      """)
    #expect(
      sample.findings(of: "PUB-17")
        == sample.placed([
          "1️⃣警告: 公示的典型案例的案情写到“投诉人”，公开时没有隐去 → 改成“根据线索”，或者在“隐去”里写明原文",
          "2️⃣警告: 事件第1项的理由写到“举报人”，公开时没有隐去 → 改成“根据线索”，或者在“隐去”里写明原文",
        ]))
  }
}
