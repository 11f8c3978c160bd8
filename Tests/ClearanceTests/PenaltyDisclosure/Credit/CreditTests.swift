import TestMaterial
import Testing

@Suite struct `Credit, by its right name` {
  @Test func `CRD-01: the list only with its decision`() throws {
    let draft = try Draft(
      """
      标题: 关于曝光五起典型案例的通告
      正文: |
        根据《市场监督管理严重违法失信名单管理办法》，通告如下。
        以上企业列入1️⃣黑名单，并列入2️⃣严重违法失信名单。
      """)
    #expect(draft.findings(of: "CRD-01").count == 2)
    #expect(
      draft.findings(of: "CRD-01").map { $0.drop { $0 != "错" }.description } == [
        "错误: 写了“严重违法失信名单”，没有列入决定书文号 → 已经作出列入决定的，写明列入决定书文号；没有的，删去",
        "错误: 写了“黑名单”，没有列入决定书文号 → 已经作出列入决定的，写明列入决定书文号；没有的，删去",
      ])
  }

  @Test(arguments: [
    "标题: 关于曝光典型案例的通告\n正文: 列入严重违法失信名单（列入决定书演市监严列〔2022〕1号）。",
    "标题: 关于专项整治的实施方案\n正文: 情节严重的，依法列入严重违法失信名单。",
    "标题: 关于曝光典型案例的通告\n正文: 按照《市场监督管理严重违法失信名单管理办法》办理。",
  ])
  func `CRD-01: not where it was decided, planned or cited`(_ text: String) throws {
    #expect(try Draft(text).findings(of: "CRD-01") == [])
  }

  @Test func `CRD-02: grades are not the list`() throws {
    let draft = try Draft("标题: 1️⃣关于2022年度诚信等级评定结果的公告\n正文: 评定结果如下。")
    #expect(
      draft.findings(of: "CRD-02")
        == draft.placed([
          "1️⃣错误: 公布诚信等级，没有说明它不同于严重违法失信名单"
            + " → 写上“本等级为……办法规定的信用等级，不同于《市场监督管理严重违法失信名单管理办法》规定的名单”"
        ]))
    #expect(
      try Draft(
        "标题: 关于诚信等级评定结果的公告\n正文: 本等级不同于《市场监督管理严重违法失信名单管理办法》规定的名单。"
      ).findings(of: "CRD-02") == [])
    #expect(try Draft("标题: 诚信等级评定办法\n正文: 略").findings(of: "CRD-02") == [])
  }

  private static func decision(_ law: String, _ sanction: String) throws -> SampleDecision {
    try SampleDecision(
      """
      违法行为:
        类型: 销售劣药
        事实: 略。
        违反: {法规: 药品经营质量管理规范, 条款: 第一条}
        依据: 1️⃣[{法规: 药品经营质量管理规范, 条款: 第二条}, {法规: \(law), 条款: 第三条}]
      处罚: [{种类: 警告}, \(sanction)]
      """)
  }

  @Test(arguments: [
    (
      "医疗器械经营监督管理办法", "{种类: 没收违法所得, 金额: 1520}",
      "1️⃣警告: “没收违法所得”要由法律、法规设定，“依据”里只有规章或者别的文件 → 补上设定它的法律、法规；名称看不出是法律、法规的，请法制机构核对后豁免"
    ),
    (
      "演示省药品管理条例", "{种类: 吊销营业执照, 证照: 营业执照}",
      "1️⃣警告: “吊销营业执照”要由法律、行政法规设定，“依据”里只有地方性法规"
        + " → 补上设定它的法律、行政法规；名称看不出是法律、行政法规的，请法制机构核对后豁免"
    ),
    (
      "治安条例", "{种类: 行政拘留}",
      "1️⃣警告: “行政拘留”要由法律设定，“依据”里只有行政法规 → 补上设定它的法律；名称看不出是法律的，请法制机构核对后豁免"
    ),
  ])
  func `CRD-03: what is imposed rests on a law that may provide for it`(
    law: String, sanction: String, expected: String
  ) throws {
    let sample = try Self.decision(law, sanction)
    #expect(sample.findings(of: "CRD-03") == sample.placed([expected]))
  }

  @Test(arguments: [
    ("中华人民共和国药品管理法", "{种类: 行政拘留}"), ("医疗器械监督管理条例", "{种类: 吊销营业执照, 证照: 营业执照}"),
    ("演示省药品管理条例", "{种类: 责令停产停业}"), ("医疗器械经营监督管理办法", "{种类: 罚款, 金额: 3000}"),
  ])
  func `CRD-03: a rule may provide for a fine, a regulation for more`(
    law: String, sanction: String
  ) throws {
    #expect(try Self.decision(law, sanction).findings(of: "CRD-03") == [])
  }
}
