import Diagnostics
import Records
import Testing

@Suite struct `Reading YAML` {
  @Test func `every key and value knows its place in characters`() throws {
    let text = "标题: 通知\n领导小组:\n  组长: 罗某某\n  成员:\n  - {姓名: 张某, 职务: 局长}\n"
    #expect(
      try YAMLReader(SourceFile(name: "a", text: text)).document().outline
        == "{标题@1:1=通知@1:5, 领导小组@2:1={组长@3:3=罗某某@3:7, "
        + "成员@4:3=[{姓名@5:6=张某@5:10, 职务@5:14=局长@5:18}@5:5]@5:3}@3:3}@1:1")
  }

  @Test(arguments: [
    "0012", "no", "yes", "12:30", "910000000000000018", "2022-03-14", "1e5", "0x1F", "1_000", "~",
    "+86", ".5", "true",
  ])
  func `a plain scalar stays the text that was written`(_ text: String) throws {
    let node = try YAMLReader(SourceFile(name: "a", text: "值: \(text)\n")).document()
    #expect(node.bare == "{值@1:1=\(text)@1:4}")
  }
}
