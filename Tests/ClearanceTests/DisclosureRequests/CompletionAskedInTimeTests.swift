import Clearance
import Documents
import TestMaterial
import Testing

@Suite struct `DL-11A: completion is asked for within seven working days` {
  private func asked(_ day: String, _ more: String = "") -> String {
    "补正: {告知日期: \(day), 事项: 年度, 期限: 2026-03-31\(more)}"
  }

  @Test func `on the seventh, not on the eighth`() throws {
    #expect(try SampleRequest.said(asked("2026-03-11"), on: "2026-03-20") == [])
    #expect(
      try SampleRequest.said(asked("2026-03-12"), on: "2026-03-20") == [
        "DL-11A 5:12: 警告: 2026年3月12日才告知补正，期限是2026年3月11日（自收到申请之日起7个工作日），超过1个工作日"
          + " → 核对日期；确实迟了的，在案卷里写明原因"
      ])
  }

  @Test func `what was not completed is not answered`() throws {
    let answered = "\n答复: {文号: 1号, 日期: 2026-04-02, 结果: 重复申请}"
    #expect(
      try SampleRequest.said(asked("2026-03-06") + answered, on: "2026-04-03") == [
        "DL-11A 5:5: 警告: 没有收到补正的申请，却已经答复"
          + " → 收到补正的，写“收到日期”；逾期没有补正又没有正当理由的，视为放弃申请，不再处理"
      ])
    #expect(
      try SampleRequest.said(
        asked("2026-03-06", ", 收到日期: 2026-03-16") + answered, on: "2026-04-03") == [])
  }
}
