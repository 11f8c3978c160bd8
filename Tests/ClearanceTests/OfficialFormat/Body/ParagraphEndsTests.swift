import Testing

@Suite struct `BD-04: a paragraph ends with a mark` {
  private static let clauses = "各单位要严格落实属地管理责任，加强组织领导，确保不留空白、不留盲区、不留死角"

  @Test(arguments: ["。", "？", "！", "：", "；", "”", "）", "……", "》"])
  func `a paragraph with a mark at its end is no finding`(_ mark: String) {
    #expect(FoundDocument(Self.clauses + mark).findings(of: "BD-04") == [])
  }

  @Test(arguments: [
    "组长：罗均职　党组书记、局长", "一、工作目标", "温秀海　党组成员、副局长", "联系人：张三，联系电话：0371-12345678，邮箱：zhangsan@example.cn",
    "短句，无标点",
    "格: " + clauses, "",
  ])
  func `a list of names, a heading and a contact are no finding`(_ text: String) {
    #expect(FoundDocument(text).findings(of: "BD-04") == [])
  }

  @Test func `a paragraph that breaks off is pointed at`() {
    #expect(
      FoundDocument(Self.clauses).findings(of: "BD-04")
        == ["1:38: 警告: 这一段末尾“区、不留死角”没有标点 → 补上句号；与下一段本是一段的，合在一起"])
    #expect(
      FoundDocument("根据行业特点，").findings(of: "BD-04")
        == ["1:7: 警告: 这一段以“，”结尾，没有完 → 补上句号；与下一段本是一段的，合在一起"])
  }
}
