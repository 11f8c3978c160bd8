import Clearance
import Documents
import TestMaterial
import Testing

/// Asked on 9 March 2026; the fifteenth working day is the 30th.
@Suite struct `DL-11B: a third party is heard` {
  private func asked(_ more: String = "", _ party: String = "第三方") -> String {
    "征求意见: {对象: 某公司, 类别: \(party), 发出日期: 2026-03-09\(more)}"
  }

  @Test func `and has fifteen working days`() throws {
    #expect(try SampleRequest.said(asked(), on: "2026-03-30") == [])
    #expect(
      try SampleRequest.said(asked(), on: "2026-03-31") == [
        "DL-11B 5:12: 警告: “某公司”到2026年3月30日没有提出意见（自收到征求意见书之日起15个工作日），答复期限恢复计算"
          + " → 由本机关依照条例决定是否公开"
      ])
    #expect(
      try SampleRequest.said(asked("", "其他机关"), on: "2026-03-31").map { $0.suffix(16) } == [
        "逾期没有提出意见的，视为同意公开"
      ])
  }

  @Test func `its silence is nobody's matter once the request is answered`() throws {
    let answered = "\n答复: {文号: 1号, 日期: 2026-04-01, 结果: 重复申请}"
    #expect(try SampleRequest.said(asked() + answered, on: "2026-04-02") == [])
  }

  @Test func `what it says too late no longer stops the term`() throws {
    #expect(
      try SampleRequest.said(asked(", 答复日期: 2026-04-01, 意见: 同意公开"), on: "2026-04-02") == [
        "DL-11B 5:50: 提示: “某公司”2026年4月1日才提出意见，2026年3月30日以后的时间算在答复期限内 → 按恢复计算的期限答复"
      ])
  }

  @Test func `what it objects to is not disclosed without a reason`() throws {
    let objects = ", 答复日期: 2026-03-16, 意见: 不同意公开"
    let disclosed = "\n答复: {文号: 1号, 日期: 2026-03-20, 结果: 予以公开, 途径: 略}"
    #expect(
      try SampleRequest.said(asked(objects) + disclosed, on: "2026-03-20") == [
        "DL-11B 5:66: 警告: “某公司”不同意公开，答复却是“予以公开”"
          + " → 不同意的理由合理的，不予公开；仍要公开的，写“公开理由: ……”，并书面告知第三方"
      ])
    #expect(
      try SampleRequest.said(asked(objects + ", 公开理由: 涉及公共安全") + disclosed, on: "2026-03-20") == [])
    #expect(
      try SampleRequest.said(
        asked(objects) + disclosed.replacing("予以公开", with: "部分公开, 情形: 商业秘密, 理由: 略"),
        on: "2026-03-20") == [])
  }
}
