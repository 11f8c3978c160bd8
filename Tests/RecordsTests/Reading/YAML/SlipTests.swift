import Diagnostics
import Records
import TestMaterial
import Testing

@Suite struct `What clerks really type` {
  /// Checks the one finding at `1️⃣`, its words included.
  private func expect(
    _ marked: String, _ said: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let text = MarkedText(marked)
    let place = try #require(text.place(1)).dropFirst("记录.yaml:".count)
    #expect(
      findings(in: text.text) == ["\(place): \(said)"], sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "标题1️⃣：通知\n",
    "标题: 通知\n文号1️⃣：一\n",
    "{标题1️⃣：通知, 主送: 各科室}\n",
    "领导小组: {组长1️⃣：罗某某}\n",
  ])
  func `a full-width colon after a key is an error at the colon`(_ marked: String) throws {
    let text = MarkedText(marked)
    let found = findings(in: text.text)
    let place = try #require(text.place(1)).dropFirst("记录.yaml:".count)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("\(place): 错误: 键名后面是全角冒号“：” [yaml.full-width-colon]") == true)
  }

  @Test func `every full-width colon is reported, not only the first`() {
    #expect(
      findings(in: "标题：通知\n文号：一\n日期：今天\n") == [
        "1:3: 错误: 键名后面是全角冒号“：” [yaml.full-width-colon]",
        "2:3: 错误: 键名后面是全角冒号“：” [yaml.full-width-colon]",
        "3:3: 错误: 键名后面是全角冒号“：” [yaml.full-width-colon]",
      ])
  }

  @Test(arguments: [
    (
      "标题: 通知\n文号：一\n日期: x\n",
      "2:3: 错误: 键名后面是全角冒号“：” [yaml.full-width-colon]"
        + " > 2:1: YAML 从这里起读不下去：这里应为“键: 值”，但没有找到英文冒号"
    ),
    (
      "标题: 通知\n文号:一\n",
      "2:3: 错误: 冒号后面缺少空格 [yaml.missing-space]" + " > 2:1: YAML 从这里起读不下去：这里应为“键: 值”，但没有找到英文冒号"
    ),
    (
      "标题:　通知\n文号: 一\n",
      "1:4: 错误: 冒号后面的空格不是半角空格 [yaml.missing-space] > 2:3: YAML 从这里起读不下去：这里不能出现“: ”"
    ),
    (
      "\"标题\"： 通知\n文号: 一\n",
      "1:5: 错误: 键名后面是全角冒号“：” [yaml.full-width-colon]"
    ),
    (
      "- 姓名：罗某某\n  职务: 局长\n",
      "1:5: 错误: 键名后面是全角冒号“：” [yaml.full-width-colon] > 2:5: YAML 从这里起读不下去：这里不能出现“: ”"
    ),
    (
      "- 姓名: 罗某某\n  职务：局长\n- 姓名: 李某某\n",
      "2:5: 错误: 键名后面是全角冒号“：” [yaml.full-width-colon]"
        + " > 2:3: YAML 从这里起读不下去：这里应为“键: 值”，但没有找到英文冒号"
    ),
    (
      "小组:\n  组长：罗某某\n  办公室: 科室\n",
      "2:5: 错误: 键名后面是全角冒号“：” [yaml.full-width-colon] > 3:6: YAML 从这里起读不下去：这里不能出现“: ”"
    ),
    (
      "说明: |\n　　第一段\n日期: 今天\n",
      "2:1: 错误: 缩进中有全角空格 [yaml.wide-space]"
    ),
  ])
  func `where YAML stops is told beside the slip that explains it`(_ text: String, _ said: String) {
    #expect(findings(in: text) == [said])
  }

  @Test func `spaces that are no blanks are errors around keys and in indentation`() throws {
    try expect("1️⃣　标题: 通知\n", "错误: 缩进中有全角空格 [yaml.wide-space]")
    try expect("甲:\n  1️⃣\u{A0}乙: 通知\n", "错误: 缩进中有不间断空格 [yaml.wide-space]")
    try expect("标题1️⃣　: 通知\n", "错误: 键名里有全角空格 [yaml.wide-space]")
    try expect("标题1️⃣\u{A0}: 通知\n", "错误: 键名里有不间断空格 [yaml.wide-space]")
    try expect("标1️⃣\u{200B}题: 通知\n", "错误: 键名里有看不见的零宽字符（U+200B） [yaml.wide-space]")
    try expect("标题1️⃣\u{2003}: 通知\n", "错误: 键名里有特殊空格（U+2003） [yaml.wide-space]")
  }

  @Test(arguments: [
    "甲:\n1️⃣\t乙: 1\n", "甲:\n  乙: 1\n1️⃣\t丙: 2\n", "甲: 1\n1️⃣\t\n乙: 2\n", "甲: 文\n1️⃣\t字\n", "甲:\n-1️⃣\t乙\n",
    "甲: |\n  文\n 1️⃣\t字\n乙: 1\n",
  ])
  func `a tab in indentation is an error`(_ marked: String) throws {
    try expect(marked, "错误: 缩进中有制表符（Tab） [yaml.tab]")
  }

  @Test func `Chinese quotes around a key are an error, around a value a warning`() throws {
    try expect("1️⃣“标题”: 通知\n", "错误: 键名外面有中文引号 [yaml.chinese-quotes]")
    try expect("1️⃣‘标题’: 通知\n", "错误: 键名外面有中文引号 [yaml.chinese-quotes]")
    try expect("标题: 1️⃣“通知”\n", "警告: 整个值外面有中文引号，会原样印出 [yaml.chinese-quotes]")
  }

  @Test func `a dash without its blank is an error`() {
    #expect(
      findings(in: "成员:\n  -甲\n  -　乙\n") == [
        "2:3: 错误: 列表项的“-”后面缺少空格 [yaml.missing-space-after-dash]",
        "3:3: 错误: 列表项的“-”后面缺少空格 [yaml.missing-space-after-dash]",
      ])
    #expect(
      findings(in: "- a\n-b\n- c\n") == ["2:1: 错误: 列表项的“-”后面缺少空格 [yaml.missing-space-after-dash]"])
  }

  @Test func `several lines that look like keys and are text are doubtful`() {
    #expect(
      findings(in: "领导小组:\n  组长：罗某某\n  副组长：王某某\n") == [
        "2:5: 警告: 这几行像是键和值，但因为是全角冒号“：”，都会当作文字 [yaml.full-width-colon]",
        "3:6: 警告: 这几行像是键和值，但因为是全角冒号“：”，都会当作文字 [yaml.full-width-colon]",
      ])
    #expect(
      findings(in: "- 组长:罗某某\n  副组长:王某某\n") == [
        "1:5: 警告: 这几行像是键和值，但因为冒号后面没有半角空格，都会当作文字 [yaml.missing-space]",
        "2:6: 警告: 这几行像是键和值，但因为冒号后面没有半角空格，都会当作文字 [yaml.missing-space]",
      ])
  }

  @Test func `a wide space at an end of a value is doubtful, since YAML keeps it`() {
    #expect(
      findings(in: "标题: 　通知　\n") == [
        "1:5: 警告: 值的开头或结尾有全角空格，会原样保留 [yaml.wide-space]",
        "1:8: 警告: 值的开头或结尾有全角空格，会原样保留 [yaml.wide-space]",
      ])
  }

  @Test func `all control characters are errors, wherever they stand`() {
    #expect(
      findings(in: "标题: \u{01}通知\u{7F}\n# \u{85}\u{9F}\n") == [
        "1:5: 错误: 这里有控制字符 U+0001 [yaml.control-character]",
        "1:8: 错误: 这里有控制字符 U+007F [yaml.control-character]",
        "2:3: 错误: 这里有看不见的换行字符 U+0085 [yaml.line-separator]",
        "2:4: 错误: 这里有控制字符 U+009F [yaml.control-character]",
      ])
  }

  @Test(arguments: ["\u{2028}", "\u{2029}", "\u{85}"])
  func `a line separator is an error, and a warning within quotes`(_ separator: String) throws {
    let code = separator == "\u{85}" ? "U+0085" : separator == "\u{2028}" ? "U+2028" : "U+2029"
    try expect("标题: 甲1️⃣\(separator)乙: 丙\n", "错误: 这里有看不见的换行字符 \(code) [yaml.line-separator]")
    try expect("标题: '甲1️⃣\(separator)乙'\n", "警告: 这里有看不见的换行字符 \(code) [yaml.line-separator]")
  }

  @Test func `a byte order mark is an error in the middle of a file and nothing at its beginning`()
  {
    #expect(
      findings(in: "甲: 1\n\u{FEFF}乙: 2\n") == [
        "2:1: 错误: 文件中间有字节顺序标记（BOM） [yaml.byte-order-mark] > 2:2: YAML 从这里起读不下去：这里的写法与上面的键接不上"
      ])
    #expect(findings(in: "\u{FEFF}甲: 1\n") == [])
  }

  @Test func `of one kind fifty are listed and the rest is counted`() {
    let found = findings(in: String(repeating: "标题：通知\n", count: 80))
    #expect(found.count == 51)
    #expect(found.last == "51:3: 提示: 同类问题从这里起还有 30 处，没有逐一列出 [yaml.full-width-colon]")
  }

  @Test(arguments: [
    "甲: 说明：文字\n", "- 说明：文字\n", "甲: [时间：上午, 地点：会议室]\n", "甲: {乙: 时间：上午}\n",
    "甲: \"第一行\n  乙：丙\n  “丁”：　戊\"\n", "甲: '它说\n\n  乙:丙'\n", "甲: |\n  乙：丙\n\n  　　丁\n  \t戊\n乙: 1\n",
    "甲: >-\n  乙：丙\n  丁:戊\n乙: 1\n", "- |\n  乙：丙\n- >\n  丁：戊\n", "--- |\n 乙：丙\n 丁：戊\n---\n甲: 1\n",
    "甲: 第一行\n  乙：丙\n  “丁”：\n  　戊\n  \t己\n乙: 1\n", "# 乙：丙　“丁”:\n甲: 1 # 乙：丙\n",
    "甲:\n  9：00到会场\n", "甲: 12:30\n乙: http://example.invalid/甲\n丙: a:b\n", "? 甲\n: 乙\n",
    "\"甲：乙\": 1\n'“丙”': 2\n", "甲: “双随机”与“一公开”\n", "张　三: 局长\n", "甲:\n- 乙: 1\n  丙: 2\n丁: 3\n",
    "甲: &a\n  乙: 1\n丙: *a\n", "甲:\t乙\t# 丙\n", "甲: [\n\t乙,\n\t丙\n]\n", "甲: {\"乙\":1, '丙':2}\n",
    "%YAML 1.1\n---\n甲: 1\n...\n", "甲: it's：好\n乙: -5\n丙: -x\n", "甲: 1\r\n乙:\r\n  - 丙：丁\r\n",
    "甲: 1\n  \t\n乙: 2\n",
    "其中：大型: 12\n", "甲:\n  各科室：\n", "甲: [乙：丙,\n  丁：戊]\n",
  ])
  func `correct YAML is left alone`(_ text: String) {
    #expect(findings(in: text) == [])
  }

  @Test(arguments: [
    ("标题：通知\n", "改成英文冒号，后面空一格，例如“标题: 通知”"),
    ("标题:通知\n", "在英文冒号后面空一格，例如“标题: 通知”"),
    ("标题:　通知\n", "删去它，改用半角空格，例如“标题: 通知”"),
    ("标题　: 通知\n", "删去它，键名和英文冒号之间不留空格"),
    ("　标题: 通知\n", "改用半角空格缩进，每层两格"),
    ("甲:\n\t乙: 1\n", "改用半角空格缩进，每层两格"),
    ("甲:\n  -乙\n", "在“-”后面空一格，例如“- 各科室”"),
    ("“标题”: 通知\n", "删去引号，键名不需要引号"),
    ("标题: “通知”\n", "如果只是为了标明这是文字，请删去引号"),
    ("标题: 　通知\n", "如果不是有意保留，请删去"),
    ("标题: \u{1}\n", "删去它，或重新录入这一处"),
    ("标题: '\u{2028}'\n", "删去它；需要换行时按回车键"),
    ("标题: '\u{FEFF}'\n", "删去它；它多半是把几个文件拼在一起时带进来的"),
  ])
  func `every finding says what to do`(_ text: String, _ suggestion: String) {
    #expect(diagnostics(of: text).map(\.suggestion) == [suggestion])
  }
}
