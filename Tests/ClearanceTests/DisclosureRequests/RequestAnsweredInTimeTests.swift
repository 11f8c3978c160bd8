import Clearance
import Documents
import TestMaterial
import Testing

/// Received on 2 March 2026; the twentieth working day is the 30th.
@Suite struct `DL-11: a request is answered in its term` {
  private func answered(_ day: String) -> String { "答复: {文号: 1号, 日期: \(day), 结果: 重复申请}" }

  @Test func `on its last day still`() throws {
    #expect(try SampleRequest.said(answered("2026-03-30"), on: "2026-06-01") == [])
    #expect(try SampleRequest.said("", on: "2026-03-30") == [])
    #expect(try SampleRequest.said("") == [])
  }

  @Test func `not after it`() throws {
    #expect(
      try SampleRequest.said(answered("2026-03-31"), on: "2026-06-01") == [
        "DL-11 5:18: 警告: 2026年3月31日才答复，期限是2026年3月30日（自收到申请之日起20个工作日），超过1个工作日"
          + " → 核对日期；确实迟了的，在案卷里写明原因"
      ])
    #expect(
      try SampleRequest.said("", on: "2026-04-02") == [
        "DL-11 1:5: 警告: 还没有答复，期限是2026年3月30日（自收到申请之日起20个工作日），已超过3个工作日"
          + " → 尽快办理；已经办了的，补上日期"
      ])
  }

  @Test func `an answer of a later day is not known yet`() throws {
    #expect(try SampleRequest.said(answered("2026-04-07"), on: "2026-03-30") == [])
    #expect(try SampleRequest.said(answered("2026-04-07"), on: "2026-03-31").count == 1)
  }

  @Test func `what waits for the applicant is not late`() throws {
    let asked = "补正: {告知日期: 2026-03-06, 事项: 年度, 期限: 2026-03-20}"
    #expect(try SampleRequest.said(asked, on: "2026-06-01") == [])
  }

  @Test func `a last day in a year without a notice is uncertain while it is open`() throws {
    let received = "收到: {方式: 当面, 日期: 2026-12-15}"
    #expect(
      try SampleRequest.said(received, on: "2026-12-16") == [
        "DL-11 1:5: 警告: 答复的期限算到2027年1月12日，没有2027年的放假安排，只扣除了周末"
          + " → 放假通知发布后，在 yinfa.yaml 里写“工作日历: [{年: 2027, 依据: ……, 放假: [……], 上班: [……]}]”"
      ])
    #expect(
      try SampleRequest.said(received + "\n" + answered("2026-12-20"), on: "2026-12-30") == [])
  }
}
