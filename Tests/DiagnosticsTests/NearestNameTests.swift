import Diagnostics
import Testing

struct `The nearest name` {
  @Test(
    arguments: [
      ("主选", "主送"), ("领导小祖", "领导小组"), ("题标", "标题"), ("组长姓名", "组长"), ("报送要", "报送要求"),
    ])
  func `is the known name with the fewest wrong characters`(typed: String, meant: String) {
    let known = ["标题", "主送", "领导小组", "组长", "报送要求"]
    #expect(NearestName.of(typed, among: known) == meant)
  }

  @Test(arguments: ["", "附件", "甲", String(repeating: "长", count: 5_000)])
  func `is none where less than half of the characters agree`(typed: String) {
    #expect(NearestName.of(typed, among: ["标题", "主送", "乙"]) == nil)
  }

  @Test func `is the first of equals`() {
    #expect(NearestName.of("主旨", among: ["主送", "主题"]) == "主送")
  }
}
