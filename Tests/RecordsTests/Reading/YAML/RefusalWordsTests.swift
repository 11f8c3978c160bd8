import Diagnostics
import Records
import Testing

@Suite struct `What libyaml refuses, in plain Chinese` {
  @Test(arguments: [
    ("甲: 1\n乙\n", "2:1: 错误: 这里应为“键: 值”，但没有找到英文冒号 [yaml.missing-colon]"),
    ("甲: 1\n 乙: 2\n", "2:3: 错误: 这里不能出现“: ” [yaml.unexpected-colon]"),
    ("甲: 乙: 丙\n", "1:5: 错误: 这里不能出现“: ” [yaml.unexpected-colon]"),
    ("甲: - 乙\n", "1:4: 错误: 这里不能开始列表项“- ” [yaml.unexpected-item]"),
    ("甲: ? 乙\n", "1:4: 错误: 这里不能出现“? ” [yaml.unexpected-key]"),
    (
      "甲:\n    乙: 1\n  丙: 2\n",
      "3:3: 错误: 这里的写法与上面的键接不上 [yaml.indentation] > 1:1: 这一层从这里开始"
    ),
    ("甲: '乙' 丙\n", "1:8: 错误: 引号或括号收尾后，同一行不能再接文字 [yaml.text-after-value]"),
    ("甲: \"守护“行动\"方案”\n", "1:11: 错误: 引号或括号收尾后，同一行不能再接文字 [yaml.text-after-value]"),
    ("甲: [附件] 通知\n", "1:9: 错误: 引号或括号收尾后，同一行不能再接文字 [yaml.text-after-value]"),
    ("- 甲\n乙: 1\n", "2:1: 错误: 这里应为列表项“- ” [yaml.indentation] > 1:1: 这个列表从这里开始"),
    ("甲: [1, 2\n乙: 3\n", "1:4: 错误: 这里开始的“[”没有写完 [yaml.unclosed-bracket] > 2:2: 读到这里仍缺“,”或“]”"),
    ("甲: {丙: 1\n乙: 3\n", "1:4: 错误: 这里开始的“{”没有写完 [yaml.unclosed-bracket] > 2:2: 读到这里仍缺“,”或“}”"),
    ("甲: \"通知\n乙: 2\n", "1:4: 错误: 这里开始的引号没有收尾 [yaml.unclosed-quote] > 3:1: 读到这里仍没有收尾"),
    ("甲: \"通知”\n乙: 2\n", "1:4: 错误: 这里开始的引号没有收尾 [yaml.unclosed-quote] > 3:1: 读到这里仍没有收尾"),
    ("甲: '乙\n---\n'\n", "1:4: 错误: 这里开始的引号没有收尾 [yaml.unclosed-quote] > 2:1: 读到分隔行“---”仍没有收尾"),
    ("甲: \"\\q\"\n", "1:5: 错误: 双引号里的“\\”后面不是可用的转义符 [yaml.escape]"),
    ("甲: \"乙\\xZZ\"\n", "1:8: 错误: 双引号里的字符编码不完整 [yaml.escape]"),
    ("甲: \"\\uD800\"\n", "1:7: 错误: 双引号里的字符编码不是有效的字 [yaml.escape]"),
    ("甲: *号\n", "1:4: 错误: 值开头的“*”在 YAML 中表示引用，后面应为英文字母或数字 [yaml.anchor]"),
    ("甲: &号\n", "1:4: 错误: 值开头的“&”在 YAML 中表示引用名，后面应为英文字母或数字 [yaml.anchor]"),
    ("甲: !号\n", "1:4: 错误: 值开头的“!”在 YAML 中表示类型标签，这里无法识别 [yaml.tag]"),
    ("甲: @号\n", "1:4: 错误: 键或值不能以“@”开头 [yaml.reserved-character]"),
    ("甲: %5\n", "1:4: 错误: 键或值不能以“%”开头 [yaml.reserved-character]"),
    ("%号\n甲: 1\n", "1:1: 错误: 以“%”开头的行在 YAML 中是指令，这里无法识别 [yaml.directive]"),
    ("%YAML 1.3\n---\n甲: 1\n", "1:1: 错误: 不支持这个 YAML 版本 [yaml.directive]"),
    ("甲: |文\n 字\n", "1:4: 错误: “|”或“>”后面不能再写文字 [yaml.block-header]"),
    ("甲: |0\n 字\n", "1:4: 错误: “|”或“>”后面的缩进数不能为 0 [yaml.block-header]"),
    ("甲: ]\n", "1:4: 错误: 这里应有一个值 [yaml.missing-value]"),
    ("甲: 1\n...\n乙: 2\n", "3:1: 错误: 前面的内容已经结束，这里不能再有文字 [yaml.text-after-end]"),
  ])
  func `the message stands where the person has to look`(_ text: String, _ said: String) {
    #expect(findings(in: text) == [said])
  }

  @Test func `every refusal says what to do`() throws {
    let problems = #expect(throws: Problems.self) {
      try YAMLReader(SourceFile(name: "a", text: "甲: \"通知\n乙: 2\n")).document()
    }
    #expect(problems?.diagnostics.first?.suggestion == "在文字末尾补上同样的英文引号，不要用中文引号收尾")
  }
}
