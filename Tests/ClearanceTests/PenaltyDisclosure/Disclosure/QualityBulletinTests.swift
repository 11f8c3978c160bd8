import Records
import Testing

@Suite struct `PUB-14: what tests of drugs and devices found` {
  private let county = Agency(name: "演示县市场监督管理局")

  @Test(arguments: [
    "演示县市场监督管理局关于2022年药品抽检不合格情况的公告", "关于公布2022年第一季度医疗器械监督抽检结果的通告", "演示县药品质量公告（第1期）",
  ])
  func `is announced by the province, not by a county`(title: String) {
    let document = FoundDocument("标题: 1️⃣\(title)\n现公告如下。")
    #expect(
      document.findings(of: "PUB-14", agency: county)
        == document.placed([
          "1️⃣提示: 药品、医疗器械的抽检结果由省级以上药品监督管理部门公告 → 登省级以上公告的链接，或者转发；只写本机关怎样处理不合格产品"
        ]))
    #expect(
      document.findings(of: "PUB-14", agency: Agency(name: "演示省药品监督管理局")) == [])
    #expect(document.findings(of: "PUB-14") == [])
  }

  @Test(arguments: [
    "关于开展2022年药品抽检工作的通知", "关于2022年食品安全监督抽检结果的公告", "关于转发演示省药品质量公告的通知",
    "关于曝光五起药品典型案例的公告",
  ])
  func `may be planned, passed on, or concern food`(title: String) {
    #expect(FoundDocument("标题: \(title)\n现通知如下。").findings(of: "PUB-14", agency: county) == [])
  }
}
