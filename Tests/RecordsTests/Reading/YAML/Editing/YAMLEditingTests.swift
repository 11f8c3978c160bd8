import Diagnostics
import Records
import TestMaterial
import Testing

/// A text with one event more in the list 事件 of the mapping that is marked with 1️⃣.
func appended(_ fields: KeyValuePairs<String, String> = ["动作": "撤回"], to marked: String) throws
  -> String
{
  let text = MarkedText(marked)
  var editing = try YAMLEditing(text.file())
  let path = try editing.path(toMappingAt: try text.location(1))
  let item = YAMLItem(fields.map { YAMLItem.Field($0.key, $0.value) })
  try editing.append(item, to: "事件", at: path)
  return editing.file.text
}

/// A text with a new value for a key of the mapping that is marked with 1️⃣.
func changed(_ key: String, to value: String, in marked: String) throws -> String {
  let text = MarkedText(marked)
  var editing = try YAMLEditing(text.file())
  let path = try editing.path(toMappingAt: try text.location(1))
  try editing.set(key, to: value, at: path)
  return editing.file.text
}

extension MarkedText {
  func location(_ number: Int) throws -> TextLocation {
    let parts = try #require(place(number)).split(separator: ":")
    return TextLocation(
      file: file(), line: try #require(Int(parts[1])), column: try #require(Int(parts[2])))
  }
}

@Suite struct `An event more in a record` {
  @Test(arguments: [
    ("1️⃣文号: 甲\n", "文号: 甲\n事件:\n  - 动作: 撤回\n"),
    ("1️⃣文号: 甲", "文号: 甲\n事件:\n  - 动作: 撤回\n"),
    ("# 头\n1️⃣文号: 甲 # 尾\n\n", "# 头\n文号: 甲 # 尾\n事件:\n  - 动作: 撤回\n\n"),
    ("1️⃣文号: 甲\r\n名称: 乙\r\n", "文号: 甲\r\n名称: 乙\r\n事件:\r\n  - 动作: 撤回\r\n"),
    ("1️⃣文号: 甲\r名称: 乙\r", "文号: 甲\r名称: 乙\r事件:\r  - 动作: 撤回\r"),
    (
      "1️⃣文号: 甲\n# 待补\n---\n文号: 乙\n",
      "文号: 甲\n事件:\n  - 动作: 撤回\n# 待补\n---\n文号: 乙\n"
    ),
    ("文号: 甲\n---\n1️⃣文号: 乙\n...\n", "文号: 甲\n---\n文号: 乙\n事件:\n  - 动作: 撤回\n...\n"),
    (
      "- 1️⃣文号: 甲\n  # 这一条的说明\n\n# 下一条\n- 文号: 乙\n",
      "- 文号: 甲\n  # 这一条的说明\n  事件:\n    - 动作: 撤回\n\n# 下一条\n- 文号: 乙\n"
    ),
    (
      "决定:\n-   1️⃣文号: 甲\n    理由: |\n      一\n\n      二\n\n-   文号: 乙\n",
      "决定:\n-   文号: 甲\n    理由: |\n      一\n\n      二\n    事件:\n    -   动作: 撤回\n\n-   文号: 乙\n"
    ),
    ("1️⃣文号: 甲\n理由: |+\n  一\n\n\n", "文号: 甲\n理由: |+\n  一\n\n\n事件:\n  - 动作: 撤回\n"),
    ("1️⃣理由: >-\n  一\n  二", "理由: >-\n  一\n  二\n事件:\n  - 动作: 撤回\n"),
    ("1️⃣理由: |\n  一\n  二", "理由: |-\n  一\n  二\n事件:\n  - 动作: 撤回\n"),
    ("1️⃣理由: |2+ # 长\n   一", "理由: |2- # 长\n   一\n事件:\n  - 动作: 撤回\n"),
    ("1️⃣理由: \"一\n  二\"\t# 尾\n", "理由: \"一\n  二\"\t# 尾\n事件:\n  - 动作: 撤回\n"),
    ("1️⃣{文号: 甲}\n", "{文号: 甲, 事件: [{动作: 撤回}]}\n"),
    ("- 1️⃣{文号: 甲, }\n", "- {文号: 甲, 事件: [{动作: 撤回}], }\n"),
    ("1️⃣{}\n", "{事件: [{动作: 撤回}]}\n"),
    (
      "1️⃣{\n  文号: 甲, # 一\n  名称: 乙 # 二\n}\n",
      "{\n  文号: 甲, # 一\n  名称: 乙, # 二\n  事件: [{动作: 撤回}]\n}\n"
    ),
    (
      "1️⃣{\n  文号: 甲,\n  名称: 乙, # 二\n}\n",
      "{\n  文号: 甲,\n  名称: 乙, # 二\n  事件: [{动作: 撤回}],\n}\n"
    ),
  ])
  func `a record without events gets its list`(_ marked: String, _ expected: String) throws {
    #expect(try appended(to: marked) == expected)
  }

  @Test(arguments: [
    ("1️⃣事件:\n  - 动作: 更正\n", "事件:\n  - 动作: 更正\n  - 动作: 撤回\n"),
    ("1️⃣事件:\n- 动作: 更正\n公示: 是\n", "事件:\n- 动作: 更正\n- 动作: 撤回\n公示: 是\n"),
    (
      "1️⃣事件:\n  - 动作: 更正\n    # 附记\n  # 之后\n# 公示\n公示: 是\n",
      "事件:\n  - 动作: 更正\n    # 附记\n  # 之后\n  - 动作: 撤回\n# 公示\n公示: 是\n"
    ),
    (
      "1️⃣事件:\n    -   动作: 更正\n\n    -   动作: 修复\n公示: 是\n",
      "事件:\n    -   动作: 更正\n\n    -   动作: 修复\n\n    -   动作: 撤回\n公示: 是\n"
    ),
    ("1️⃣事件:\n  - {动作: 更正}\n", "事件:\n  - {动作: 更正}\n  - {动作: 撤回}\n"),
    ("1️⃣事件: [{动作: 更正}] # 一\n", "事件: [{动作: 更正}, {动作: 撤回}] # 一\n"),
    (
      "1️⃣事件: [\n  {动作: 更正}, # 一\n  {动作: 修复} # 二\n  ]\n",
      "事件: [\n  {动作: 更正}, # 一\n  {动作: 修复}, # 二\n  {动作: 撤回}\n  ]\n"
    ),
    ("1️⃣事件: [] # 尚无\n公示: 是\n", "事件: # 尚无\n  - 动作: 撤回\n公示: 是\n"),
    ("1️⃣事件: [\n  # 尚无\n]\n", "事件: [{动作: 撤回}\n  # 尚无\n]\n"),
    ("1️⃣事件:\n公示: 是\n", "事件:\n  - 动作: 撤回\n公示: 是\n"),
    ("1️⃣事件: ~\n公示: 是\n", "事件:\n  - 动作: 撤回\n公示: 是\n"),
    ("1️⃣事件: null", "事件:\n  - 动作: 撤回\n"),
    ("1️⃣{事件: }\n", "{事件: [{动作: 撤回}]}\n"),
    ("1️⃣{事件: , 公示: 是}\n", "{事件: [{动作: 撤回}], 公示: 是}\n"),
    ("1️⃣{事件: [], 公示: 是}\n", "{事件: [{动作: 撤回}], 公示: 是}\n"),
    ("1️⃣\"事件\": &e\n  - 动作: 更正\n", "\"事件\": &e\n  - 动作: 更正\n  - 动作: 撤回\n"),
    ("1️⃣? 事件\n: - 动作: 更正\n", "? 事件\n: - 动作: 更正\n  - 动作: 撤回\n"),
  ])
  func `a list of events grows by one`(_ marked: String, _ expected: String) throws {
    #expect(try appended(to: marked) == expected)
  }

  @Test func `an event is written an entry a line, prose as prose`() throws {
    let fields: KeyValuePairs = [
      "动作": "撤回", "日期": "2022-05-20", "原因": "第一段\n\n  第二段", "经办": "甲: 乙",
    ]
    #expect(
      try appended(fields, to: "1️⃣文号: 甲\n") == """
        文号: 甲
        事件:
          - 动作: 撤回
            日期: 2022-05-20
            原因: |-
              第一段

                第二段
            经办: "甲: 乙"

        """)
    #expect(
      try appended(fields, to: "1️⃣{文号: 甲}\n")
        == "{文号: 甲, 事件: [{动作: 撤回, 日期: 2022-05-20, 原因: \"第一段\\n\\n  第二段\", 经办: \"甲: 乙\"}]}\n")
  }

  @Test func `an event behind another is found where the first has moved it`() throws {
    let text = MarkedText("- 1️⃣文号: 甲\n- 2️⃣文号: 乙\n")
    var editing = try YAMLEditing(text.file())
    let first = try editing.path(toMappingAt: try text.location(1))
    let second = try editing.path(toMappingAt: try text.location(2))
    try editing.append(YAMLItem([.init("动作", "更正")]), to: "事件", at: first)
    try editing.set("文号", to: "丙", at: second)
    try editing.append(YAMLItem([.init("动作", "撤回")]), to: "事件", at: first)
    #expect(
      editing.file.text
        == "- 文号: 甲\n  事件:\n    - 动作: 更正\n    - 动作: 撤回\n- 文号: 丙\n")
    #expect(editing.documents.map(\.bare).count == 1)
  }
}

@Suite struct `Another value in a record` {
  @Test(arguments: [
    ("1️⃣名称: 甲 # 注\n", "名称: 乙 # 注\n"),
    ("1️⃣名称:   '甲'   \n文号: 1\n", "名称:   乙   \n文号: 1\n"),
    ("1️⃣名称:\n  甲\n  丙\n文号: 1\n", "名称:\n  乙\n文号: 1\n"),
    ("1️⃣名称: # 注\n文号: 1\n", "名称: 乙 # 注\n文号: 1\n"),
    ("1️⃣名称: ~\n", "名称: 乙\n"),
    ("1️⃣名称: &n 甲\n", "名称: &n 乙\n"),
    ("1️⃣名称: | # 注\n  甲\n\n  丙\n\n# 尾\n", "名称: 乙 # 注\n\n# 尾\n"),
    ("1️⃣名称: |+\n  甲\n\n文号: 1\n", "名称: 乙\n\n文号: 1\n"),
    ("1️⃣文号: 1\n", "文号: 1\n名称: 乙\n"),
    ("当事人: 1️⃣{名称: 甲}\n", "当事人: {名称: 乙}\n"),
    ("当事人: 1️⃣{名称: }\n", "当事人: {名称: 乙}\n"),
    ("当事人: 1️⃣{文号: 1}\n", "当事人: {文号: 1, 名称: 乙}\n"),
    ("当事人:\n  1️⃣文号: 1\n日期: 2\n", "当事人:\n  文号: 1\n  名称: 乙\n日期: 2\n"),
  ])
  func `the value is changed and what stands around it stays`(
    _ marked: String, _ expected: String
  ) throws {
    #expect(try changed("名称", to: "乙", in: marked) == expected)
  }

  @Test(arguments: [
    ("演市监处罚〔2022〕5号", "演市监处罚〔2022〕5号"), ("2022-05-20", "2022-05-20"), ("0012", "0012"),
    ("甲, 乙", "甲, 乙"), ("甲#乙", "甲#乙"), ("甲 #乙", "\"甲 #乙\""), ("甲: 乙", "\"甲: 乙\""), ("甲:", "\"甲:\""),
    ("- 甲", "\"- 甲\""), ("[甲", "\"[甲\""), ("*甲", "\"*甲\""), ("“甲”", "\"“甲”\""),
    ("\"甲\"", "'\"甲\"'"),
    ("'甲': \"乙\"", "'''甲'': \"乙\"'"), ("\"甲\": 乙", "'\"甲\": 乙'"), (" 甲", "\" 甲\""),
    ("　甲", "\"　甲\""),
    ("null", "\"null\""), ("~", "\"~\""), ("", "\"\""), ("甲\t乙", "甲\t乙"),
    ("甲\u{7}", "\"甲\\u0007\""),
    ("甲\u{2028}乙", "\"甲\\u2028乙\""), ("甲\r\n乙", "\"甲\\r\\n乙\""), ("C:\\甲: \"", "'C:\\甲: \"'"),
    ("\"\u{7}\\", "\"\\\"\\u0007\\\\\""),
    ("甲\n乙", "|-\n  甲\n  乙"), ("甲\n\n乙\n", "|\n  甲\n\n  乙"), (" 甲\n乙", "\" 甲\\n乙\""),
    ("\n", "\"\\n\""),
  ])
  func `quotes stand exactly where they are needed`(_ value: String, _ spelling: String) throws {
    #expect(
      try changed("名称", to: value, in: "1️⃣名称: 甲\n文号: 1\n") == "名称: \(spelling)\n文号: 1\n")
  }

  @Test(arguments: [
    ("甲, 乙", "\"甲, 乙\""), ("甲]", "\"甲]\""), ("甲{", "\"甲{\""), ("甲\n乙", "\"甲\\n乙\""), ("甲，乙", "甲，乙"),
  ])
  func `between brackets more has to be quoted`(_ value: String, _ spelling: String) throws {
    #expect(try changed("名称", to: value, in: "1️⃣{名称: 甲}\n") == "{名称: \(spelling)}\n")
  }

  @Test func `prose goes where the value stands`() throws {
    #expect(
      try changed("事实", to: "一\n二", in: "- 1️⃣文号: 1\n  事实: | # 注\n      旧\n  名称: 甲\r\n")
        == "- 文号: 1\n  事实: |- # 注\n    一\n    二\n  名称: 甲\r\n")
  }
}
