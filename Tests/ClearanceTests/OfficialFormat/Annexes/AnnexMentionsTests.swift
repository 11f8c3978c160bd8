import Clearance
import Testing

@Suite struct `AT-09: the text and its annexes agree` {
  private static let three = "附件: [{标题: 甲表, 内容: 一}, {标题: 乙表, 内容: 二}, {标题: 丙表, 内容: 三}]\n"

  @Test(arguments: [
    "见附件1，填附件2，报附件3", "见附件1、2、3", "见附件1至3", "见附件1-3", "见附件1—2和附件3", "（见附件）", "填甲表、乙表和丙表",
    "见附件1和2，另填丙表", "附件1～3",
  ])
  func `annexes that are called for are no finding`(_ body: String) throws {
    #expect(try Draft("正文: \(body)。\n\(Self.three)").findings(of: "AT-09") == [])
  }

  @Test(arguments: ["见附件", "见附件1", "填甲表"])
  func `one annex alone may be called with its number or without`(_ body: String) throws {
    #expect(
      try Draft("正文: \(body)。\n附件: [{标题: 甲表, 内容: 一}]\n").findings(of: "AT-09") == [])
  }

  @Test func `a text without annexes that calls for none is no finding`() throws {
    #expect(try Draft("正文: 各单位要附上文件、附加说明。\n").findings(of: "AT-09") == [])
  }

  @Test func `an annex that is not there is an error at the mention`() throws {
    let draft = try Draft("正文: 甲表和附件1，乙表、丙表，填1️⃣附件4报送。\n\(Self.three)")
    #expect(
      draft.findings(of: "AT-09")
        == draft.placed(["1️⃣错误: 正文提到“附件4”，文件却只有3个附件 → 补上这个附件；没有随文公开的写“内容: 未随文公开”"]))
  }

  @Test(arguments: [("1️⃣附件", "附件"), ("1️⃣附件1", "附件1"), ("1️⃣附件12", "附件12")])
  func `a mention where nothing is annexed is an error`(_ mention: String, _ name: String) throws {
    let draft = try Draft("标题: 通知\n正文: 请填写\(mention)的表。\n")
    #expect(
      draft.findings(of: "AT-09")
        == draft.placed(["1️⃣错误: 正文提到“\(name)”，文件却没有附件 → 补上这个附件；没有随文公开的写“内容: 未随文公开”"]))
  }

  @Test func `an annex that is never called for is pointed at`() throws {
    let draft = try Draft(
      "正文: 见附件1、3，于2月28日前报送。\n附件: [{标题: 甲, 内容: 一}, {标题: 1️⃣乙表, 内容: 二}, {标题: 丙, 内容: 三}]\n")
    #expect(
      draft.findings(of: "AT-09")
        == draft.placed(["1️⃣警告: 正文没有提到附件2“乙表” → 在正文相应处写“（见附件2）”"]))
    let alone = try Draft("正文: 请填表。\n附件: [{标题: '1️⃣月报', 内容: 一}]\n")
    #expect(
      alone.findings(of: "AT-09")
        == alone.placed(["1️⃣警告: 正文没有提到附件“月报” → 在正文相应处写“（见附件）”"]))
  }

  @Test(arguments: ["附件1、2022年的数据", "附件1和3个附表", "附件1、2.5万元"])
  func `a number that counts something else is no mention`(_ body: String) throws {
    let draft = try Draft("正文: \(body)。\n附件: [{标题: 甲, 内容: 一}]\n")
    #expect(draft.findings(of: "AT-09") == [])
  }

  @Test func `each text answers for its own annexes`() throws {
    let draft = try Draft(
      "正文: 现将方案印发（见1️⃣附件1）。\n方案:\n  正文: 填附件1。\n  附件: [{标题: 月报, 内容: 一}]\n")
    #expect(
      draft.findings(of: "AT-09")
        == draft.placed(["1️⃣错误: 正文提到“附件1”，文件却没有附件 → 补上这个附件；没有随文公开的写“内容: 未随文公开”"]))
  }
}
