import Diagnostics
import Records
import Testing

@Suite struct `Keys, aliases and tags` {
  @Test func `a second key is an error there, and the reading goes on`() {
    #expect(
      findings(in: "标题: 一\n文号: 二\n标题: 三\n小组: {甲: 1, 甲: 2}\n标题: 四\n") == [
        "3:1: 错误: 键“标题”重复 [yaml.duplicate-key] > 1:1: 第一次写在这里",
        "4:12: 错误: 键“甲”重复 [yaml.duplicate-key] > 4:6: 第一次写在这里",
        "5:1: 错误: 键“标题”重复 [yaml.duplicate-key] > 1:1: 第一次写在这里",
      ])
  }

  @Test func `a second key is found among thousands`() {
    let keys = (1...5_000).map { "键\($0): {键: 1}\n" }.joined()
    #expect(
      findings(in: keys + "键7: 0\n") == ["5001:1: 错误: 键“键7”重复 [yaml.duplicate-key] > 7:1: 第一次写在这里"])
    #expect(findings(in: keys) == [])
  }

  @Test func `the same key in different mappings is no second key`() {
    #expect(findings(in: "- {甲: 1, 乙: {甲: 2}}\n- {甲: 3}\n") == [])
  }

  @Test(arguments: [
    ("? [甲]\n: 1\n", "1:3: 错误: 键名只能是文字，不能是列表或映射 [yaml.key-not-text]"),
    ("{甲: 1}: 2\n", "1:1: 错误: 键名只能是文字，不能是列表或映射 [yaml.key-not-text]"),
    ("'': 1\n", "1:1: 错误: 冒号前没有键名 [yaml.missing-key]"),
    ("? \n: 1\n", "1:2: 错误: 冒号前没有键名 [yaml.missing-key]"),
    ("甲: !!int 3\n", "1:4: 错误: 不支持类型标签“!!int” [yaml.tag]"),
    ("甲: !a [3]\n", "1:4: 错误: 不支持类型标签“!a” [yaml.tag]"),
    ("!!str 甲: 3\n", "1:1: 错误: 不支持类型标签“!!str” [yaml.tag]"),
    ("甲: *a\n", "1:4: 错误: 别名“*a”在前面没有定义 [yaml.unknown-alias]"),
    ("甲: &a [*a]\n", "1:8: 错误: 别名“*a”引用了包含它自己的内容 [yaml.recursive-alias]"),
  ])
  func `what a record cannot hold is an error`(_ text: String, _ said: String) {
    #expect(findings(in: text) == [said])
  }

  @Test func `an alias repeats what its anchor names, as a key too`() throws {
    let text = "甲: &a {乙: 1}\n丙: *a\n丁: &k 戊\n*k : 己\n"
    let node = try YAMLReader(SourceFile(name: "a", text: text)).document()
    #expect(
      node.bare == "{甲@1:1={乙@1:8=1@1:11}@1:4, 丙@2:1={乙@1:8=1@1:11}@1:4, 丁@3:1=戊@3:4, 戊@4:1=己@4:6}")
  }

  @Test func `an anchor does not reach into the next document`() {
    #expect(
      findings(in: "甲: &a 1\n---\n乙: *a\n") == ["3:4: 错误: 别名“*a”在前面没有定义 [yaml.unknown-alias]"])
  }

  @Test func `a shared basis may be repeated in every record`() throws {
    let text =
      "依据: &b [甲, 乙, 丙]\n记录:\n" + String(repeating: "- {依据: *b}\n", count: 20_000)
    #expect(findings(in: text) == [])
  }
}

@Suite struct `Attacks and accidents` {
  @Test func `an alias bomb is an error at the alias that goes too far`() {
    var text = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
    for level in 1...12 {
      let copies = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",")
      text += "a\(level): &a\(level) [\(copies)]\n"
    }
    #expect(
      findings(in: text) == ["5:10: 错误: 别名展开后的内容过多，到“*a3”为止不再读取 [yaml.alias-bomb]"])
  }

  @Test func `aliases cannot nest deeper than what is written`() {
    let text =
      String(repeating: "- x\n", count: 3_000) + "- &a0 x\n"
      + (1...300).map { "- &a\($0) [*a\($0 - 1)]\n" }.joined()
    let found = findings(in: text)
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("错误: 嵌套超过 200 层，从这里起不再读取 [yaml.too-deep]") == true)
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "])
  func `nesting ends at two hundred`(_ opening: String) {
    let column = 200 * opening.count + 1
    #expect(
      findings(in: String(repeating: opening, count: 10_000)) == [
        "1:\(column): 错误: 嵌套超过 200 层，从这里起不再读取 [yaml.too-deep]"
      ])
    let allowed = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    #expect(findings(in: allowed) == [])
  }

  @Test(.timeLimit(.minutes(1))) func `a hundred megabytes of brackets end at once`() {
    let file = SourceFile(
      name: "a", bytes: [UInt8](repeating: UInt8(ascii: "["), count: 100_000_000))
    var found: [String] = []
    do throws(Problems) {
      _ = try YAMLReader(file).document()
    } catch {
      found = error.diagnostics.map(\.line)
    }
    #expect(found == ["1:201: 错误: 嵌套超过 200 层，从这里起不再读取 [yaml.too-deep]"])
  }
}

/// What is not linear here takes minutes, and meets the limit; the figures themselves are measured in `Benchmarks/`.
@Suite struct `Large files are read in linear time` {
  /// Long texts that a careless reader would look at again and again.
  private static let texts: [String] = [
    (1...10_000).map { "键\($0): 1\n" }.joined() + String(repeating: "键10000: 1\n", count: 10_000),
    "甲" + String(repeating: "　", count: 100_000) + "乙: 1\n",
    "甲: " + String(repeating: "乙：", count: 100_000) + "\n",
    "甲: \"" + String(repeating: "乙\n ", count: 60_000) + "\"\n",
    "甲: [" + String(repeating: "{乙：丙},", count: 40_000) + "]\n",
    String(repeating: "甲：", count: 100_000),
    String(repeating: "\u{1}", count: 100_000),
    String(repeating: "- ", count: 100) + String(repeating: "　", count: 100_000),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: texts.indices)
  func `however they are made`(_ number: Int) {
    #expect(findings(in: Self.texts[number]).allSatisfy { !$0.isEmpty })
  }
}
