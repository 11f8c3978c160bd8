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
          "1️⃣警告: 附件“乙表”没有随文印出 → 把附件附在后面；确实不随文公开的，在材料的“豁免”里写明理由",
          "2️⃣警告: 附件“丙表”没有随文印出 → 把附件附在后面；确实不随文公开的，在材料的“豁免”里写明理由",
        ]))
  }

  @Test(arguments: [
    "附件说明: 附件：1.甲表\n附件说明: 2.《乙表》；\n附件: 附件1\n附件标题: 甲 表\n附件: 附件2\n附件标题: 乙表",
    "附件说明: 附件：1.甲表\n附件说明: 2.乙表", "没有附件。",
  ])
  func `a file whose list and annexes agree is no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "AT-01") == [])
  }

  @Test(arguments: [
    (
      "附件说明: 附件：甲表\n附件: 附件1\n附件标题: 甲表\n附件: 附件2\n附件标题: 乙表",
      "1:7: 错误: 附件说明列了1件，文后印了2件 → 附件说明与附件逐件核对，件数、顺序和名称都相同"
    ),
    (
      "附件: 附件\n附件标题: 甲表", "1:5: 错误: 文后印了1件附件，正文之后没有附件说明 → 附件说明与附件逐件核对，件数、顺序和名称都相同"
    ),
    (
      "附件说明: 附件：甲表\n附件: 附件\n附件标题: 月报表",
      "3:7: 错误: 附件1的标题是“月报表”，附件说明里写的是“甲表” → 附件的顺序和标题与附件说明一致"
    ),
    (
      "附件说明: 附件：1.甲\n附件说明: 2.乙\n附件: 附件1\n附件标题: 乙\n附件: 附件2\n附件标题: 乙",
      "4:7: 错误: 附件1“乙”在附件说明里列在第2件 → 附件的顺序和标题与附件说明一致"
    ),
  ])
  func `a file whose list and annexes differ is an error`(_ text: String, _ said: String) {
    #expect(FoundDocument(text).findings(of: "AT-01") == [said])
  }
}
