import Diagnostics
import Documents
import Records
import Testing

@Suite struct `Reading a record` {
  private let notice = Shape(
    "通知", "一份通知",
    fields: [
      FieldDefinition("标题", .text, .open, required: true, "完整的标题"),
      FieldDefinition("主送", .list(.text), .open, "主送机关"),
      FieldDefinition("联系人", .record { Self.person }, .personal, "找谁"),
      FieldDefinition("事项", .list(.record { Self.item }), .open, required: true, "一项一条"),
    ])

  private static let person = Shape(
    "联系人", "一个人", fields: [FieldDefinition("姓名", .text, .personal, required: true, "姓名")])
  private static let item = Shape(
    "事项", "一件事", fields: [FieldDefinition("内容", .text, .open, required: true, "做什么")],
    shorthand: "内容")

  @Test func `what fits is kept with its place and its sensitivity`() throws {
    let reading = try RecordReading(
      "标题: 1️⃣通知\n主送: 各所\n联系人: {姓名: 张某}\n事项: [甲, {内容: 乙}]\n", as: notice)
    #expect(reading.findings == [])
    #expect(reading.record.text("标题") == "通知")
    #expect(reading.record.place("标题")?.description == "记录.yaml:1:5")
    #expect(reading.record.texts("主送") == ["各所"])
    #expect(reading.record.record("联系人")?["姓名"]?.sensitivity == .personal)
    #expect(reading.record.records("事项").map { $0.text("内容") } == ["甲", "乙"])
  }

  @Test(arguments: [
    (
      "1️⃣标提: 通知\n事项: 甲\n标题: 乙\n",
      ["1️⃣错误: “通知”没有“标提”这一项 [record.unknown-key] → 是不是“标题”？"]
    ),
    (
      "标题: 乙\n事项: 甲\n1️⃣附则说明条款: 通知\n",
      [
        "1️⃣错误: “通知”没有“附则说明条款”这一项 [record.unknown-key] → 可用的项：标题、主送、联系人、事项"
      ]
    ),
    (
      "1️⃣主送: 各所\n",
      [
        "1️⃣错误: “通知”缺少“事项” [record.missing-field] → 补上“事项:”，一项一条",
        "1️⃣错误: “通知”缺少“标题” [record.missing-field] → 补上“标题:”，完整的标题",
      ]
    ),
    (
      "1️⃣标题:\n2️⃣事项: []\n",
      [
        "1️⃣错误: “通知”缺少“标题” [record.missing-field] → 补上“标题:”，完整的标题",
        "2️⃣错误: “通知”缺少“事项” [record.missing-field] → 补上“事项:”，一项一条",
      ]
    ),
    (
      "标题: 1️⃣\"\"\n事项:\n  - 甲\n  -2️⃣\n",
      [
        "1️⃣错误: “标题”是空的 [record.blank] → 写上内容，或者删去这一项",
        "2️⃣错误: “事项”的列表里有一个空项 [record.empty-item] → 写上内容，或者删去这一行的“-”",
      ]
    ),
    (
      "标题: 1️⃣[甲, 乙]\n事项: 甲\n",
      ["1️⃣错误: “标题”应当是文字，这里是一个列表 [record.not-a-scalar] → 写成一个值，例如“标题: ……”"]
    ),
    (
      "标题: 1️⃣{甲: 乙}\n事项: 甲\n",
      ["1️⃣错误: “标题”应当是文字，这里是若干“项: 值” [record.not-a-scalar] → 写成一个值，例如“标题: ……”"]
    ),
    (
      "标题: 甲\n联系人: 1️⃣张某\n事项: 甲\n",
      [
        "1️⃣错误: “联系人”应当是若干“项: 值”，这里是一个值 [record.not-a-mapping] → 每项写一行，例如“姓名: …”，并对齐缩进"
      ]
    ),
    (
      "标题: 甲\n事项: [甲, 1️⃣[乙]]\n",
      [
        "1️⃣错误: “事项”应当是若干“项: 值”，这里是一个列表 [record.not-a-mapping] → 每项写一行，例如“内容: …”，并对齐缩进"
      ]
    ),
    (
      "标题: 甲\n事项:\n- 1️⃣{}\n",
      ["1️⃣错误: “事项”缺少“内容” [record.missing-field] → 补上“内容:”，做什么"]
    ),
  ])
  func `what does not fit is said at its place`(_ yaml: String, _ expected: [String]) throws {
    let reading = try RecordReading(yaml, as: notice)
    #expect(reading.findings == reading.placed(expected))
  }

  @Test func `a file that holds a list where a record belongs`() throws {
    let reading = try RecordReading("1️⃣- 甲\n", as: notice)
    #expect(
      reading.findings
        == reading.placed([
          "1️⃣错误: “通知”应当是若干“项: 值”，这里是一个列表 [record.not-a-mapping] → 每项写一行，例如“标题: …”，并对齐缩进"
        ]))
  }

  @Test func `a long unknown key is cut in the message`() throws {
    let key = String(repeating: "长", count: 60)
    let reading = try RecordReading("标题: 甲\n事项: 乙\n\(key): 丙\n", as: notice)
    #expect(
      reading.findings == [
        "3:1: 错误: “通知”没有“\(String(repeating: "长", count: 40))…”这一项 [record.unknown-key]"
          + " → 可用的项：标题、主送、联系人、事项"
      ])
  }

  @Test func `all that is wrong is said in one reading`() throws {
    let reading = try RecordReading(
      "标提: 甲\n主送: [{}, ~]\n联系人: []\n事项: [{内容: [1]}, {内荣: 乙}]\n", as: notice)
    #expect(reading.findings.count == 8)
  }
}
