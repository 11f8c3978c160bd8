import Documents
import TestMaterial
import Testing

@Suite struct `Which decisions are published` {
  @Test func `PUB-01: none by summary procedure`() throws {
    let sample = try SampleDecision("程序: 1️⃣简易程序")
    #expect(
      sample.findings(of: "PUB-01")
        == sample.placed(["1️⃣错误: 按简易程序作出的处罚不能公示 → 删去“公示”里的日期；程序写错的，改为“普通程序”"]))
    #expect(try SampleDecision("程序: 简易程序\n公示: ~").findings(of: "PUB-01") == [])
    #expect(try SampleDecision().findings(of: "PUB-01") == [])
  }

  @Test func `PUB-02: no mere warning, unless a law says so`() throws {
    let sample = try SampleDecision("处罚: 1️⃣[警告]")
    #expect(
      sample.findings(of: "PUB-02")
        == sample.placed(["1️⃣错误: 仅受到警告的处罚不能公示 → 删去“公示”里的日期；法律、行政法规另有规定的，写“例外依据: ……”"]))
    #expect(
      try SampleDecision("处罚: [警告]\n公示: {日期: 2022-05-10, 例外依据: 演示条例第一条}")
        .findings(of: "PUB-02") == [])
    #expect(
      try SampleDecision("处罚: [警告, {种类: 罚款, 金额: 100}]").findings(of: "PUB-02") == [])
  }

  @Test func `PUB-03: none without a penalty`() throws {
    let sample = try SampleDecision("结果: 1️⃣不予处罚\n处罚: ~")
    #expect(
      sample.findings(of: "PUB-03")
        == sample.placed(["1️⃣错误: 结果是“不予处罚”的案件不能作为处罚公示 → 删去“公示”里的日期；结果写错的，改正“结果”"]))
    #expect(try SampleDecision("结果: 不予处罚\n处罚: ~\n公示: ~").findings(of: "PUB-03") == [])
  }

  @Test func `PUB-04: no minor, and nobody whose age is not known`() throws {
    let minor = try SampleDecision("当事人: {类型: 自然人, 名称: 王演四, 出生日期: 1️⃣2004-03-03}")
    #expect(
      minor.findings(of: "PUB-04")
        == minor.placed(["1️⃣错误: 当事人立案或者作出决定时不满十八周岁，不能公示 → 删去“公示”里的日期，已经公示的立即撤下"]))
    #expect(minor.findings(of: "PUB-04", on: "2030-01-01").count == 1)
    let unknown = try SampleDecision("当事人: {类型: 自然人, 名称: 1️⃣王演四}")
    #expect(
      unknown.findings(of: "PUB-04")
        == unknown.placed(["1️⃣错误: 当事人是自然人，没有写出生日期，不知道是否成年 → 补上“出生日期: ……”；它不会公开"]))
    #expect(
      try SampleDecision("当事人: {类型: 自然人, 名称: 王演四, 出生日期: 2004-03-02}")
        .findings(of: "PUB-04") == [])
    let unfiled = "立案日期: ~\n当事人: {类型: 自然人, 名称: 王演四, 出生日期: 2004-05-0"
    #expect(try SampleDecision(unfiled + "6}").findings(of: "PUB-04").count == 1)
    #expect(try SampleDecision(unfiled + "5}").findings(of: "PUB-04") == [])
  }

  @Test func `PUB-13: no warning of risks by a city`() throws {
    let sample = try SampleDecision(
      "公示: {日期: 2022-05-10, 典型案例: 1️⃣{标题: 关于感冒颗粒的风险警示, 警示: 药品经营者应当守法。}}")
    #expect(
      sample.findings(of: "PUB-13")
        == sample.placed(["1️⃣错误: 典型案例写了“风险警示”，市、县的机关无权发布 → 改成就事论事的提醒；需要警示的，报省级机关发布"]))
    let province = try SampleDecision(
      "公示: {日期: 2022-05-10, 典型案例: {标题: 风险警示, 警示: 略}}", office: "机关名称: 演示省市场监督管理局")
    #expect(province.findings(of: "PUB-13") == [])
  }

  @Test func `PUB-15: only the agency's own`() throws {
    let sample = try SampleDecision("决定机关: 1️⃣邻县市场监督管理局")
    #expect(
      sample.findings(of: "PUB-15")
        == sample.placed(["1️⃣警告: 决定机关是“邻县市场监督管理局”，不是本机关 → 由作出决定的机关公示；确由本机关公示的，请法制机构核对"]))
    #expect(try SampleDecision("决定机关: 演示市市场监督管理局").findings(of: "PUB-15") == [])
  }
}
