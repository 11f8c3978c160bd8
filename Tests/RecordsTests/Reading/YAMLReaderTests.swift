import Diagnostics
import Records
import Testing

@Suite struct `Reading YAML` {
  private func outline(_ text: String) throws -> String {
    try YAMLReader(SourceFile(name: "a", text: text)).document().outline
  }

  private func bare(_ text: String) throws -> String {
    try YAMLReader(SourceFile(name: "a", text: text)).document().bare
  }

  @Test func `every key and value knows its place in characters`() throws {
    let text = "标题: 通知\n领导小组:\n  组长: 罗某某\n  成员:\n  - {姓名: 张某, 职务: 局长}\n"
    #expect(
      try outline(text) == "{标题@1:1=通知@1:5, 领导小组@2:1={组长@3:3=罗某某@3:7, "
        + "成员@4:3=[{姓名@5:6=张某@5:10, 职务@5:14=局长@5:18}@5:5]@5:3}@3:3}@1:1")
  }

  @Test(arguments: [
    "0012", "no", "yes", "12:30", "910000000000000018", "2022-03-14", "1e5", "0x1F", "1_000", "~",
    "+86", ".5", "true",
  ])
  func `a plain scalar stays the text that was written`(_ text: String) throws {
    #expect(try bare("值: \(text)\n") == "{值@1:1=\(text)@1:4}")
  }

  @Test func `quoted and block scalars are known from plain ones`() throws {
    #expect(
      try bare("- '12'\n- \"1\\n2\"\n- |\n  一\n  二\n- 三\n")
        == "['12'@1:3, '1\n2'@2:3, '一\n二\n'@3:3, 三@6:3]")
  }

  @Test func `nothing, a tilde and null are no value, in quotes they are`() throws {
    let file = SourceFile(name: "a", text: "-\n- ~\n- null\n- ''\n- '~'\n- 无\n")
    guard case .sequence(let items) = try YAMLReader(file).document().content else {
      Issue.record("not a list")
      return
    }
    #expect(items.map(\.isNull) == [true, true, true, false, false, false])
  }

  @Test func `lines are counted as editors count them`() throws {
    #expect(try outline("甲: '一\u{85}二'\n乙: 三\n") == "{甲@1:1='一 二'@1:4, 乙@2:1=三@2:4}@1:1")
    #expect(try outline("甲: 一\r\n乙: 二\r\n") == "{甲@1:1=一@1:4, 乙@2:1=二@2:4}@1:1")
    #expect(try outline("𠀀: é\n  e\u{301}\n乙: 二\n") == "{𠀀@1:1=é e\u{301}@1:4, 乙@3:1=二@3:4}@1:1")
  }

  @Test func `an empty value stands behind its colon`() throws {
    #expect(try outline("甲:\n乙: # 注\n丙: 1\n") == "{甲@1:1=@1:3, 乙@2:1=@2:3, 丙@3:1=1@3:4}@1:1")
  }

  @Test func `a merge key is a key like any other`() throws {
    #expect(try bare("<<: {甲: 1}\n") == "{<<@1:1={甲@1:6=1@1:9}@1:5}")
  }
}

@Suite struct `Documents of a YAML file` {
  private func documents(_ text: String) throws -> [String] {
    var warnings: [Diagnostic] = []
    return try YAMLReader(SourceFile(name: "a", text: text)).documents(warnings: &warnings)
      .map(\.outline)
  }

  private func problems(_ text: String) -> [String] {
    do throws(Problems) {
      _ = try YAMLReader(SourceFile(name: "a", text: text)).document()
      return []
    } catch {
      return error.diagnostics.map(\.line)
    }
  }

  @Test func `several stand one after another`() throws {
    #expect(try documents("甲: 1\n---\n乙: 2\n...\n") == ["{甲@1:1=1@1:4}@1:1", "{乙@3:1=2@3:4}@3:1"])
    #expect(try documents("# 只有注释\n") == [])
  }

  @Test(arguments: ["", "\n\n", "# 注释\n", "---\n", "~\n"])
  func `an empty file is an error at its beginning`(_ text: String) {
    #expect(problems(text) == ["1:1: 错误: 这里没有内容 [yaml.empty]"])
  }

  @Test func `a second document is an error where one is asked for`() {
    #expect(
      problems("甲: 1\n---\n乙: 2\n") == ["3:1: 错误: 这里开始了第二份数据，而一个文件只应有一份 [yaml.second-document]"])
  }

  @Test func `warnings reach the caller`() throws {
    var warnings: [Diagnostic] = []
    let file = SourceFile(name: "a", text: "标题: “通知”\n")
    _ = try YAMLReader(file).document(warnings: &warnings)
    #expect(warnings.map(\.id) == ["yaml.chinese-quotes"])
  }
}

@Suite struct `YAML within another file` {
  private let file = SourceFile(name: "草稿.md", text: "---\n标题: 通知\n文号：一\n---\n# 正文：甲\n")

  /// The bytes of some lines.
  private func lines(_ lines: ClosedRange<Int>) throws -> Range<Int> {
    let first = try #require(file.line(lines.lowerBound))
    let last = try #require(file.line(lines.upperBound))
    return first.startIndex..<last.endIndex
  }

  @Test func `places are those of the whole file`() throws {
    var warnings: [Diagnostic] = []
    let node = try YAMLReader(file, bytes: lines(2...2)).document(warnings: &warnings)
    #expect(node.outline == "{标题@2:1=通知@2:5}@2:1")
  }

  @Test func `so are the places of problems`() throws {
    let range = try lines(2...3)
    let problems = #expect(throws: Problems.self) {
      var warnings: [Diagnostic] = []
      _ = try YAMLReader(file, bytes: range).document(warnings: &warnings)
    }
    #expect(
      problems?.diagnostics.map(\.line) == [
        "3:3: 错误: 键名后面是全角冒号“：” [yaml.full-width-colon] > 3:1: YAML 从这里起读不下去：这里应为“键: 值”，但没有找到英文冒号"
      ])
  }

  @Test func `an empty piece is an error at its place`() throws {
    let problems = #expect(throws: Problems.self) {
      var warnings: [Diagnostic] = []
      _ = try YAMLReader(file, bytes: 4..<4).document(warnings: &warnings)
    }
    #expect(problems?.diagnostics.map(\.line) == ["2:1: 错误: 这里没有内容 [yaml.empty]"])
  }
}
