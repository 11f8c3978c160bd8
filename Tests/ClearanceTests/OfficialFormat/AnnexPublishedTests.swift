import Clearance
import Testing

@Suite struct `AT-01: what is annexed is printed` {
  @Test func `an annex that is printed is no finding`() throws {
    let draft = try Draft("标题: 通知\n附件: [{标题: 月报表, 内容: 甲}]\n")
    #expect(draft.findings(of: "AT-01") == [])
  }

  @Test func `an annex that is named alone is pointed at, in the notice and in what it issues`()
    throws
  {
    let draft = try Draft(
      """
      标题: 通知
      附件: [{标题: 甲表, 内容: 甲}, {标题: 1️⃣乙表}]
      方案:
        附件:
          - 标题: "2️⃣丙表"
      """)
    #expect(
      draft.findings(of: "AT-01")
        == draft.placed([
          "1️⃣警告: 附件“乙表”没有随文印出 → 确实不公开的，在“豁免”里写明理由",
          "2️⃣警告: 附件“丙表”没有随文印出 → 确实不公开的，在“豁免”里写明理由",
        ]))
  }
}
