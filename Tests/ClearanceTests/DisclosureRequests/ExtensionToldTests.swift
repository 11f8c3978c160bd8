import Clearance
import Documents
import TestMaterial
import Testing

@Suite struct `DL-11C: a longer term` {
  private func extended(_ days: Int = 10, _ told: String = "2026-03-27") -> String {
    "延期: {工作日: \(days), 理由: 资料多, 批准人: 甲某, 批准日期: 2026-03-26, 告知日期: \(told)}"
  }

  @Test func `is approved, and told while the regular one runs`() throws {
    #expect(try SampleRequest.said(extended(20), on: "2026-04-28") == [])
    #expect(try SampleRequest.said(extended(20, "2026-03-30"), on: "2026-04-28") == [])
  }

  @Test func `is no longer than twenty working days`() throws {
    #expect(
      try SampleRequest.said(extended(21), on: "2026-04-28") == [
        "DL-11C 5:11: 错误: 延长21个工作日，最长不得超过20个工作日 → 改到20以内"
      ])
  }

  @Test func `needs somebody's consent`() throws {
    #expect(
      try SampleRequest.said("延期: {工作日: 10, 理由: 资料多, 告知日期: 2026-03-27}", on: "2026-03-30") == [
        "DL-11C 5:5: 错误: 延长答复期限，没有写批准人、批准日期 → 经政府信息公开工作机构负责人同意后补上"
      ])
    #expect(
      try SampleRequest.said(extended(10, "2026-03-25"), on: "2026-03-30") == [
        "DL-11C 5:57: 警告: 2026年3月25日告知延期，2026年3月26日才批准 → 核对日期；先经同意，再告知申请人"
      ])
  }

  @Test func `told too late is none`() throws {
    #expect(
      try SampleRequest.said(extended(10, "2026-03-31"), on: "2026-03-31") == [
        "DL-11 1:5: 警告: 还没有答复，期限是2026年3月30日（自收到申请之日起20个工作日），已超过1个工作日"
          + " → 尽快办理；已经办了的，补上日期",
        "DL-11C 5:57: 警告: 2026年3月31日才告知延期，原来的答复期限是2026年3月30日，不能算延长"
          + " → 核对日期；确实没有按期告知的，尽快答复，在案卷里写明原因",
      ])
    let untold = "延期: {工作日: 10, 理由: 资料多, 批准人: 甲某, 批准日期: 2026-03-26}"
    #expect(try SampleRequest.said(untold, on: "2026-03-30") == [])
    #expect(
      try SampleRequest.said(untold, on: "2026-03-31").last
        == "DL-11C 5:5: 警告: 没有告知申请人延期，原来的答复期限是2026年3月30日，不能算延长"
        + " → 核对日期；确实没有按期告知的，尽快答复，在案卷里写明原因")
  }

  @Test func `is not missed by what was answered in the regular one`() throws {
    let answered = "\n答复: {文号: 1号, 日期: 2026-03-30, 结果: 重复申请}"
    let untold = "延期: {工作日: 10, 理由: 资料多, 批准人: 甲某, 批准日期: 2026-03-26}"
    #expect(try SampleRequest.said(untold + answered, on: "2026-04-30") == [])
  }
}
