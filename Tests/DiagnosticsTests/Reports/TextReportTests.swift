import Diagnostics
import Testing

@Suite struct `A report for a terminal` {
  @Test func `findings are printed down the page with line, caret, advice and related places`() {
    let report = TextReport([Findings.duplicate, Findings.zero, Findings.placeless])
    #expect(
      report.text == """
        提示: 没有找到记录 [office.empty]
        演示/通知.yaml:2:7: 错误: 成文日期“2022年05月12日”不应补零 [DT-02]（GB/T 9704—2012第7.3.5.4条，规定）
        成文日期: 2022年05月12日
                  ^
          建议: 写作“2022年5月12日”
        演示/通知.yaml:3:1: 警告: 键“标题”重复 [yaml.duplicate-key]
        标题: "甲"
        ^
        演示/通知.yaml:1:1: 提示: 第一次写在这里
        标题: 通知
        ^
        共 1 个错误、1 个警告、1 个提示

        """)
  }

  @Test func `a clean run says so`() {
    #expect(TextReport([]).text == "没有发现问题\n")
  }

  @Test func `kinds that were not found are not counted`() {
    #expect(TextReport([Findings.zero, Findings.zero]).summary == "共 2 个错误")
  }

  @Test func `colours are escape sequences around the same text`() {
    let coloured = TextReport([Findings.zero], isColoured: true).text
    #expect(coloured.contains("\u{1B}[1;31m错误:\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;32m          ^\u{1B}[0m"))
    let plain = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(plain == TextReport([Findings.zero]).text)
  }

  @Test func `a control character in a message or a line is shown and not obeyed`() {
    let file = SourceFile(name: "a\u{1B}.yaml", text: "a: \u{1B}[31m\u{202E}x")
    let finding = Diagnostic(
      .error, "yaml.x", "“\u{1B}[2J”\n", at: TextLocation(file: file, line: 1, column: 4))
    #expect(
      TextReport([finding]).text == """
        a␛.yaml:1:4: 错误: “␛[2J”␊ [yaml.x]
        a: ␛[31m\u{FFFD}x
           ^
        共 1 个错误

        """)
  }
}

@Suite struct `The line above the caret` {
  /// What is printed below the message for a place in the text.
  private func excerpt(_ text: String, _ line: Int, _ column: Int) -> [String] {
    let file = SourceFile(name: "a", text: text)
    let finding = Diagnostic(
      .error, "x", "甲", at: TextLocation(file: file, line: line, column: column))
    let lines = TextReport([finding]).text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropFirst().dropLast(2).map(String.init)
  }

  @Test(arguments: [
    ("标题: 通知", 5, "标题: 通知", "      ^"),
    ("\ta: 1", 2, "    a: 1", "    ^"),
    ("e\u{301}a", 3, "e\u{301}a", " ^"),
    ("ab", 3, "ab", "  ^"),
    ("ab", 90, "ab", "  ^"),
    ("a\r", 1, "a", "^"),
    ("“题”：x", 4, "“题”：x", "    ^"),
  ])
  func `the caret stands under the character, whatever its width`(
    _ text: String, _ column: Int, _ line: String, _ caret: String
  ) {
    #expect(excerpt(text, 1, column) == [line, caret])
  }

  @Test func `a blank line and a place outside the file show nothing`() {
    #expect(excerpt("", 1, 1) == [])
    #expect(excerpt("  \t\na", 1, 2) == [])
    #expect(excerpt("a", 7, 1) == [])
  }

  @Test func `a long line is cut to a window around the column`() {
    let text = String(repeating: "甲", count: 100) + "错" + String(repeating: "乙", count: 100)
    let shown = excerpt(text, 1, 101)
    #expect(
      shown == [
        "…" + String(repeating: "甲", count: 23) + "错" + String(repeating: "乙", count: 14) + "…",
        String(repeating: " ", count: 47) + "^",
      ])
    #expect(shown.allSatisfy { CellWidth.of($0) <= 78 })
  }

  @Test func `a line is cut only on the side that is too long`() {
    let text = "键: " + String(repeating: "乙", count: 100)
    let shown = excerpt(text, 1, 4)
    #expect(shown == ["键: " + String(repeating: "乙", count: 36) + "…", "    ^"])
  }

  @Test func `a line of a million characters is cut as well`() {
    let file = SourceFile(name: "a", bytes: [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
    let finding = Diagnostic(.error, "x", "甲", at: TextLocation(file: file, line: 1, column: 201))
    #expect(TextReport([finding]).text.utf8.count < 300)
  }
}
