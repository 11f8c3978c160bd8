import Testing

@testable import YinfaCommand

@Suite struct MessagePatternTests {
  @Test func `what stood in the gaps stands in the translation, in the order asked for`() {
    let pattern = MessagePattern("The value '%' is invalid for '%': %", "“%2”不能写成“%1”：%3")
    #expect(
      pattern.translation(of: "The value '甲' is invalid for '--to <格式>': 乙")
        == "“--to <格式>”不能写成“甲”：乙")
  }

  @Test(arguments: ["Unknown option", "Unknown option '--x' here", "", "unknown option '--x'"])
  func `another sentence has no translation`(sentence: String) {
    #expect(MessagePattern("Unknown option '%'", "没有“%1”这个选项").translation(of: sentence) == nil)
  }

  @Test func `a gap may hold the words around it`() {
    let pattern = MessagePattern("Unexpected argument '%'", "多出了参数“%1”")
    #expect(pattern.translation(of: "Unexpected argument 'it's'") == "多出了参数“it's”")
    #expect(pattern.translation(of: "Unexpected argument ''") == "多出了参数“”")
  }
}
