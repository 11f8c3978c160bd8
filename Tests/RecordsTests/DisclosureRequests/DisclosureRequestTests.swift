import Diagnostics
import Documents
import Records
import TestMaterial
import Testing

@Suite struct `A request for disclosure` {
  private func problems(_ changes: String) throws -> [String] {
    try SampleRequest(changes).problems.map { problem in
      let place = problem.location.map { "\($0.line):\($0.column)" } ?? ""
      return "\(place) \(problem.message) → \(problem.suggestion ?? "")"
    }
  }

  @Test(
    arguments: [
      ("方式: 当面, 日期: 2026-03-02", "2026-03-02"),
      ("方式: 当面, 日期: 2026-03-02, 确认日期: 2026-03-04", "2026-03-02"),
      ("方式: 邮寄, 日期: 2026-03-02", "2026-03-02"),
      ("方式: 平常信函, 日期: 2026-03-02, 确认日期: 2026-03-02", "2026-03-02"),
      ("方式: 互联网, 日期: 2026-03-02, 确认日期: 2026-03-04", "2026-03-04"),
      ("方式: 传真, 日期: 2026-03-02, 确认日期: 2026-03-03", "2026-03-03"),
      ("方式: 传真, 日期: 2026-03-02", "2026-03-02"),
    ] as [(String, Day)])
  func `counts as received on the day that its way decides`(_ receipt: String, _ day: Day) throws {
    #expect(try SampleRequest("收到: {\(receipt)}").request.receipt.received == day)
  }

  @Test(
    arguments: [
      ("予以公开", "", "答复是“予以公开”，没有写“途径” → 补上“途径:”，写明提供了什么，或者怎样获取、办理（第三十六条第二项）"),
      ("不属于本机关负责公开", "", "答复是“不属于本机关负责公开”，没有说明理由 → 补上“理由:”（政府信息公开条例第三十六条第五项）"),
      ("不予公开", ", 情形: 个人隐私", "答复是“不予公开”，没有说明理由 → 补上“理由:”（政府信息公开条例第三十六条第三项）"),
      (
        "不予公开", ", 理由: 略",
        "答复是“不予公开”，没有写属于哪一种不予公开的情形 → 补上“情形: [……]”，可以写：国家秘密；法律、行政法规禁止公开；危及国家安全、公共安全、经济安全、社会稳定；商业秘密；个人隐私；内部事务信息；过程性信息；行政执法案卷信息"
      ),
    ])
  func `is answered with what the law asks of the result`(
    _ result: String, _ more: String, _ said: String
  ) throws {
    #expect(
      try problems("答复: {文号: 1号, 日期: 2026-03-20, 结果: \(result)\(more)}") == ["5:34 \(said)"])
  }

  @Test(arguments: ["信息不存在", "重复申请", "信访、投诉、举报"])
  func `is answered without more where the law asks for no more`(_ result: String) throws {
    #expect(try problems("答复: {文号: 1号, 日期: 2026-03-20, 结果: \"\(result)\"}") == [])
  }

  @Test func `is not withheld on a ground where nothing is withheld`() throws {
    #expect(
      try problems("答复: {文号: 1号, 日期: 2026-03-20, 结果: 重复申请, 情形: 商业秘密}") == [
        "5:44 答复是“重复申请”，用不着“情形” → 删去“情形”，或者把结果改为“不予公开”“部分公开”"
      ])
  }

  @Test func `has its days in order`() throws {
    #expect(
      try problems(
        """
        收到: {方式: 邮寄, 日期: 2026-03-02}
        补正: {告知日期: 2026-03-01, 事项: 年度, 期限: 2026-02-27, 收到日期: 2026-03-05}
        征求意见: {对象: 某公司, 类别: 第三方, 发出日期: 2026-03-10, 答复日期: 2026-03-09}
        延期: {工作日: 5, 理由: 资料多, 批准人: 甲某, 批准日期: 2026-03-03, 告知日期: 2026-02-28}
        答复: {文号: 1号, 日期: 2026-03-04, 结果: 重复申请}
        """) == [
          "5:12 “补正.告知日期”（2026年3月1日）早于“收到.日期”（2026年3月2日） → 核对年、月、日",
          "8:18 “答复.日期”（2026年3月4日）早于“补正.收到日期”（2026年3月5日） → 核对年、月、日",
          "7:56 “延期.告知日期”（2026年2月28日）早于“收到.日期”（2026年3月2日） → 核对年、月、日",
          "5:36 “补正.期限”（2026年2月27日）早于“补正.告知日期”（2026年3月1日） → 核对年、月、日",
          "6:50 “征求意见.答复日期”（2026年3月9日）早于“征求意见.发出日期”（2026年3月10日） → 核对年、月、日",
        ])
  }

  /// 行政复议法 (2023) Art 23, in force since 2024-01-01.
  @Test(
    arguments: [
      ("2023-12-29", "不予公开, 情形: 个人隐私, 理由: 略", false),
      ("2026-03-20", "不予公开, 情形: 个人隐私, 理由: 略", true),
      ("2026-03-20", "部分公开, 情形: 个人隐私, 理由: 略, 途径: 略", true),
      ("2026-03-20", "予以公开, 途径: 略", false), ("2026-03-20", "信息不存在", false),
      ("2026-03-20", "信息不存在, 复议前置: 是", true),
      ("2026-03-20", "不予公开, 情形: 个人隐私, 理由: 略, 复议前置: 否", false),
    ])
  func `sends who is refused to a review first`(
    _ day: String, _ result: String, _ isFirst: Bool
  ) throws {
    let sample = try SampleRequest(
      "收到: {方式: 邮寄, 日期: 2023-12-01}\n答复: {文号: 1号, 日期: \(day), 结果: \(result)}")
    #expect(sample.problems.map(\.message) == [])
    #expect(sample.request.reply?.asksForReviewFirst == isFirst)
  }

  @Test func `names the clauses of its grounds once each`() throws {
    let sample = try SampleRequest(
      "答复: {文号: 1号, 日期: 2026-03-20, 结果: 不予公开, 理由: 略, 情形: [个人隐私, 商业秘密, 过程性信息]}")
    let reply = sample.request.record.record("答复")
    #expect(reply?.text("情形条款") == "第十五条、第十六条第二款")
    #expect(reply?.text("条款") == "第三十六条第三项")
  }
}
