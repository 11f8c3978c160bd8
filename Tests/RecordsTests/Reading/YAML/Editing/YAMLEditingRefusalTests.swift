import Diagnostics
import Records
import TestMaterial
import Testing

@Suite struct `A change that would not be the one that was meant` {
  @Test(arguments: [
    (
      "1️⃣事件: &e []\n其他: *e\n",
      "1:5: 错误: “事件”改写后读回来与原意不符，没有改动 [edit.unsafe]", "这里的写法比较特殊，请用编辑器自己改：在“事件”下写上 {动作: 撤回}"
    ),
    (
      "其他: &e []\n记录: 1️⃣{事件: *e}\n", "1:5: 错误: “事件”引用了别处的内容，改它会连别处一起改 [edit.alias]",
      "先把引用（“*”开头）换成直接写出的内容"
    ),
    (
      "1️⃣事件: 撤回\n", "1:5: 错误: “事件”不是列表，不能再加一项 [edit.not-a-list]", "改成列表：每一项以“- ”开头"
    ),
    (
      "1️⃣事件: {动作: 更正}\n", "1:5: 错误: “事件”不是列表，不能再加一项 [edit.not-a-list]",
      "改成列表：每一项以“- ”开头"
    ),
    (
      "[1️⃣文号: 1]\n", "1:2: 错误: “事件”改写后读回来与原意不符，没有改动 [edit.unsafe]",
      "这里的写法比较特殊，请用编辑器自己改：在“事件”下写上 {动作: 撤回}"
    ),
  ])
  func `an event is refused, and the text stays`(
    _ marked: String, _ said: String, _ suggestion: String
  ) throws {
    let text = MarkedText(marked)
    var editing = try YAMLEditing(text.file())
    let path = try editing.path(toMappingAt: try text.location(1))
    let problems = #expect(throws: Problems.self) {
      try editing.append(YAMLItem([.init("动作", "撤回")]), to: "事件", at: path)
    }
    #expect(problems?.diagnostics.map(\.line) == [said])
    #expect(problems?.diagnostics.first?.suggestion == suggestion)
    #expect(editing.file.text == text.text)
  }

  @Test(arguments: [
    (
      "名称: &n 甲\n记录: 1️⃣{名称: *n}\n", "1:5: 错误: “名称”引用了别处的内容，改它会连别处一起改 [edit.alias]"
    ),
    (
      "1️⃣名称: &n 甲\n别名: *n\n", "1:5: 错误: “名称”改写后读回来与原意不符，没有改动 [edit.unsafe]"
    ),
    (
      "1️⃣名称: [甲]\n", "1:5: 错误: “名称”是列表或一组字段，不能换成一个值 [edit.not-a-text]"
    ),
    (
      "1️⃣名称: {全称: 甲}\n", "1:5: 错误: “名称”是列表或一组字段，不能换成一个值 [edit.not-a-text]"
    ),
  ])
  func `a value is refused, and the text stays`(_ marked: String, _ said: String) throws {
    let text = MarkedText(marked)
    var editing = try YAMLEditing(text.file())
    let path = try editing.path(toMappingAt: try text.location(1))
    let problems = #expect(throws: Problems.self) { try editing.set("名称", to: "乙", at: path) }
    #expect(problems?.diagnostics.map(\.line) == [said])
    #expect(editing.file.text == text.text)
  }

  @Test func `a place where no mapping begins is no record`() throws {
    let text = MarkedText("- 文号: 1️⃣甲\n")
    let editing = try YAMLEditing(text.file())
    let place = try text.location(1)
    let problems = #expect(throws: Problems.self) { try editing.path(toMappingAt: place) }
    #expect(
      problems?.diagnostics.map(\.line) == ["1:7: 错误: 这里不是一组“键: 值”，不能往里写 [edit.no-mapping]"])
    #expect(problems?.diagnostics.first?.suggestion == "先用编辑器把它写成“键: 值”的样子，一项一行")
  }

  @Test func `a file that cannot be read cannot be changed`() {
    let problems = #expect(throws: Problems.self) {
      try YAMLEditing(SourceFile(name: "记录.yaml", text: "文号: [甲\n"))
    }
    #expect(problems?.diagnostics.map(\.id) == ["yaml.unclosed-bracket"])
  }
}
