import Clearance
import Diagnostics
import Documents
import Records
import TestMaterial
import Testing

@Suite struct `DL-09: evidence that was registered and kept` {
  /// Kept on 12 May 2022; the seventh working day is the 23rd.
  private static func said(
    _ until: String, _ handling: String = "", on day: Day? = "2022-05-20"
  ) throws -> [String] {
    let text = MarkedText(
      """
      文书文号: 1️⃣演市监登保〔2022〕4号
      当事人: {类型: 个体工商户, 名称: 演示区小四便利店, 统一社会信用代码: 92990001MA00000154}
      事由: 发现涉嫌侵权的白酒。
      依据: [{法规: 中华人民共和国行政处罚法, 条款: 第五十六条}]
      物品: [{名称: 某品牌白酒, 数量: 6, 单位: 瓶}]
      保存地点: 演示仓库
      期限: \(until)
      成文日期: 2022-05-12
      \(handling)
      """)
    var reader = RecordReader()
    var warnings: [Diagnostic] = []
    let node = try YAMLReader(text.file()).document(warnings: &warnings)
    let record = reader.read(node, as: Disposal.shape(of: .preservation))
    #expect((warnings + reader.problems).map(\.message) == [])
    let review = EvidenceReview(
      of: PreservedEvidence(record), settings: try SampleDecision().settings, on: day)
    return Rulebook.check(review).map(\.said)
  }

  @Test func `is decided on by the seventh working day`() throws {
    #expect(try Self.said("2022-05-23") == [])
    #expect(try Self.said("2022-05-23", on: "2022-05-23") == [])
    #expect(
      try Self.said("2022-05-23", on: "2022-05-24") == [
        "1:7: 警告: 还没有作出处理决定，期限是2022年5月23日，已过期 → 立即处理；已经处理的，写“处理: {日期: ……, 方式: ……}”"
      ])
    #expect(
      try Self.said("2022-05-23", "处理: {日期: 2022-05-23, 方式: 查封、扣押}", on: "2022-06-24") == [])
    #expect(
      try Self.said("2022-05-23", "处理: {日期: 2022-05-24, 方式: 解除}", on: "2022-06-24") == [
        "9:5: 警告: 2022年5月24日才作出处理决定，期限是2022年5月23日 → 核对日期；确实迟了的，在案卷里写明原因"
      ])
    #expect(try Self.said("2022-05-23", on: nil) == [])
  }

  @Test func `is not kept longer by its own notice`() throws {
    #expect(
      try Self.said("2022-05-24") == [
        "7:5: 错误: 保存到2022年5月24日，超过七个工作日（2022年5月23日） → 改到2022年5月23日或者更早；要更久的，在期限内依法查封、扣押"
      ])
  }
}
