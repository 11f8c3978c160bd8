import Clearance
import Diagnostics
import Documents
import Records
import TestMaterial
import Testing

/// Received on 2 March 2026; the twentieth working day is the 30th.
@Suite struct `DL-12: an enquiry is answered in writing` {
  private func said(_ reply: String, received: Day = "2026-03-02", on day: Day) throws -> [String] {
    let text = MarkedText(
      """
      编号: 990000-CX-2026-0001
      申请人: {类型: 自然人, 名称: 孟某某}
      公示信息: 演市监处罚〔2026〕1号
      疑问: 决定日期是否有误
      收到日期: \(received)
      \(reply)
      """)
    var reader = RecordReader()
    var warnings: [Diagnostic] = []
    let node = try YAMLReader(text.file()).document(warnings: &warnings)
    let record = reader.read(node, as: InformationEnquiry.shape)
    let review = EnquiryReview(
      of: InformationEnquiry(record), settings: try SampleDecision().settings, on: day)
    return (warnings + reader.problems).map(\.message) + Rulebook.check(review).map(\.said)
  }

  private func answered(_ day: String) -> String {
    "答复: {文号: 1号, 日期: \(day), 结果: 信息无误, 说明: 略}"
  }

  @Test func `within twenty working days`() throws {
    #expect(try said(answered("2026-03-30"), on: "2026-05-01") == [])
    #expect(try said("", on: "2026-03-30") == [])
    #expect(try said("", on: "2026-02-01") == [])
    #expect(
      try said(answered("2026-04-01"), on: "2026-05-01") == [
        "6:18: 警告: 2026年4月1日才书面答复，期限是2026年3月30日（自收到申请之日起20个工作日），超过2个工作日"
          + " → 核对日期；确实迟了的，在案卷里写明原因"
      ])
    #expect(
      try said("", on: "2026-04-01") == [
        "1:5: 警告: 还没有书面答复，期限是2026年3月30日（自收到申请之日起20个工作日），已超过2个工作日"
          + " → 尽快办理；已经办了的，补上日期"
      ])
  }

  @Test func `a last day in a year without a notice is uncertain`() throws {
    #expect(
      try said("", received: "2026-12-15", on: "2026-12-20").map { $0.prefix(45) } == [
        "1:5: 警告: 书面答复的期限算到2027年1月12日，没有2027年的放假安排，只扣除"
      ])
  }

  @Test func `an answer before the question is a slip`() throws {
    #expect(
      try said(answered("2026-03-01"), on: "2026-03-05") == [
        "“答复.日期”（2026年3月1日）早于“收到日期”（2026年3月2日）"
      ])
  }
}
