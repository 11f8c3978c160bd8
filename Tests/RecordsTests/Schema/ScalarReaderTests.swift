import Diagnostics
import Documents
import Records
import Testing

@Suite struct `Reading a scalar as its field's type` {
  private static func shape(_ type: FieldType) -> Shape {
    Shape("表", "一张表", fields: [FieldDefinition("值", type, .open, "一个值")])
  }

  /// The value as the record holds it, of `值: …`.
  private static func value(_ yaml: String, _ type: FieldType) throws -> Value? {
    let reading = try RecordReading("值: \(yaml)\n", as: shape(type))
    #expect(reading.findings == [])
    return reading.record["值"]?.value
  }

  private static func findings(_ yaml: String, _ type: FieldType) throws -> [String] {
    let reading = try RecordReading("值: \(yaml)\n", as: shape(type))
    #expect(reading.record["值"] == nil)
    return reading.findings
  }

  @Test(arguments: ["0012", "no", "yes", "12:30", "2022-03-14", "910000000000000018", "1e5", "是"])
  func `a text stays as it was written`(_ text: String) throws {
    #expect(try Self.value(text, .text) == .text(text))
  }

  @Test(arguments: ["\"　甲　\"", "\" 甲\\t\"", "'甲 '", "\"甲\\n\""])
  func `white space around a text is not part of it`(_ yaml: String) throws {
    #expect(try Self.value(yaml, .text) == .text("甲"))
  }

  @Test(arguments: ["~", "", "null"])
  func `nothing is no value`(_ yaml: String) throws {
    #expect(try Self.findings(yaml, .text) == [])
  }

  @Test(arguments: ["\"\"", "\" \"", "'　'", "\"\\n\""])
  func `a text of nothing is blank`(_ yaml: String) throws {
    #expect(try Self.findings(yaml, .text) == ["1:4: 错误: “值”是空的 [record.blank] → 写上内容，或者删去这一项"])
    #expect(try Self.findings(yaml, .prose) == ["1:4: 错误: “值”是空的 [record.blank] → 写上内容，或者删去这一项"])
  }

  @Test func `several lines are prose and no text`() throws {
    #expect(try Self.value("|\n  甲\n  乙", .prose) == .text("甲\n乙"))
    #expect(
      try Self.findings("|\n  甲\n  乙", .text).map { $0.dropPlace } == [
        "错误: “值”应当只有一行 [record.several-lines] → 把内容写在同一行里"
      ])
  }

  @Test(arguments: [
    ("\\0", "0000"), ("\\x07", "0007"), ("\\x1B", "001B"), ("\\r", "000D"), ("\\x7F", "007F"),
    ("\\N", "0085"), ("\\L", "2028"), ("\\P", "2029"), ("\\uFDD0", "FDD0"), ("\\uFFFE", "FFFE"),
    ("\\U0001FFFF", "1FFFF"), ("\\U0010FFFF", "10FFFF"),
  ])
  func `what cannot be printed is named by its code`(_ escape: String, _ code: String) throws {
    for type in [FieldType.text, .prose, .integer(0...9), .day, .money] {
      #expect(
        try Self.findings("\"甲\(escape)乙\"", type) == [
          "1:4: 错误: “值”里有不能印出的控制字符 U+\(code) [record.unprintable] → 删去这个字符；它多半是从别处复制时带进来的"
        ])
    }
  }

  @Test(arguments: ["\"\\t甲\"", "𠮷", "😀", "\"\\uE000\"", "é"])
  func `what can be printed is let through`(_ yaml: String) throws {
    #expect(try Self.value(yaml, .text) != nil)
  }

  @Test(arguments: [("9", 9), ("0012", 12), ("31", 31), ("1", 1)])
  func `an integer may be padded`(_ yaml: String, _ number: Int) throws {
    #expect(try Self.value(yaml, .integer(1...31)) == .integer(number))
  }

  @Test(arguments: ["0", "32", "九", "９", "1.0", "1e1", "99999999999999999999", "0x1"])
  func `what is no integer of the range is refused`(_ yaml: String) throws {
    #expect(
      try Self.findings(yaml, .integer(1...31)) == [
        "1:4: 错误: “值”应当是1到31的整数，这里是“\(yaml)” [record.wrong-type] → 写1到31的整数，用半角数字"
      ])
  }

  @Test func `the one number that can stand is named alone`() throws {
    #expect(
      try Self.findings("2", .integer(1...1)) == [
        "1:4: 错误: “值”应当是1，这里是“2” [record.wrong-type] → 写1，用半角数字"
      ])
  }

  @Test(arguments: [("是", true), ("否", false), ("true", true), ("false", false)])
  func `a flag is 是 or 否`(_ yaml: String, _ flag: Bool) throws {
    #expect(try Self.value(yaml, .flag) == .flag(flag))
  }

  @Test(arguments: ["no", "yes", "对", "1", "True"])
  func `another word is no flag`(_ yaml: String) throws {
    #expect(
      try Self.findings(yaml, .flag) == [
        "1:4: 错误: “值”应当是是/否，这里是“\(yaml)” [record.wrong-type] → 写成“是”"
      ])
  }

  @Test(arguments: [
    ("2022-03-14", "2022-03-14"), ("2022年3月14日", "2022-03-14"), ("2022年03月04日", "2022-03-04"),
    ("2024-02-29", "2024-02-29"), ("2022-03", "2022-03"), ("2022年3月", "2022-03"),
    ("2022", "2022"), ("2022年", "2022"),
  ])
  func `a date is read in every form that clerks write`(_ yaml: String, _ date: String) throws {
    guard case .date(let value)? = try Self.value(yaml, .date) else {
      Issue.record("no date")
      return
    }
    #expect(value.description == date)
  }

  @Test(arguments: [
    "2022-02-30", "2022-13-01", "2022年2月29日", "2022-00-01", "0000-01-01", "2022-04-31",
  ])
  func `a day that the calendar has not is told from a text that is no date`(_ yaml: String) throws
  {
    for type in [FieldType.day, .date] {
      #expect(
        try Self.findings(yaml, type) == [
          "1:4: 错误: “值”写的“\(yaml)”在日历上没有 [record.no-such-day] → 核对年、月、日"
        ])
    }
  }

  @Test(arguments: [
    "2022-3-14", "2022/03/14", "2022.3.14", "22-03-14", "2022年3月14", "3月14日", "2022年14日",
    "2022-03-14-01", "２０２２-03-14", "三月", "2022年月日", "20220314", "-2022", "2022-",
  ])
  func `a text that is no date is refused`(_ yaml: String) throws {
    #expect(
      try Self.findings(yaml, .date) == [
        "1:4: 错误: “值”应当是日期（可只写到月或年），这里是“\(yaml)” [record.wrong-type] → 写成“2022-03-14”"
      ])
  }

  @Test(arguments: ["2022-03", "2022", "2022年3月"])
  func `a month is no day`(_ yaml: String) throws {
    #expect(
      try Self.findings(yaml, .day) == [
        "1:4: 错误: “值”应当是日期，这里是“\(yaml)” [record.wrong-type] → 写成“2022-03-14”"
      ])
  }

  @Test(arguments: [
    ("3000", 300_000), ("3000元", 300_000), ("3,000.50", 300_050), ("1.2万元", 1_200_000),
    ("12.3456万元", 12_345_600), ("0.5", 50), ("0012", 1_200),
  ])
  func `money is whole 分`(_ yaml: String, _ fen: Int64) throws {
    #expect(try Self.value(yaml, .money) == .money(Renminbi(fen: fen)))
  }

  @Test(arguments: ["约三万", "1.234", "-5", "3，000", "1.2万", "3000 元", "￥3000", "1.23456789万元"])
  func `what is no amount is refused`(_ yaml: String) throws {
    #expect(
      try Self.findings(yaml, .money) == [
        "1:4: 错误: “值”应当是金额（元），这里是“\(yaml)” [record.wrong-type] → 写成“3000.50”"
      ])
  }

  @Test func `a choice is one of its words`() throws {
    let type = FieldType.choice(["盖章", "不盖章"])
    #expect(try Self.value("盖章", type) == .text("盖章"))
    #expect(
      try Self.findings("不盖张", type) == [
        "1:4: 错误: “值”不能是“不盖张” [record.not-a-choice] → 是不是“不盖章”？"
      ])
    #expect(
      try Self.findings("电子签名", type) == [
        "1:4: 错误: “值”不能是“电子签名” [record.not-a-choice] → 只能写：盖章、不盖章"
      ])
  }

  @Test func `a list takes one value alone, and keeps what can be read of many`() throws {
    #expect(
      try RecordReading("值: 3\n", as: Self.shape(.list(.integer(1...9)))).record.list("值").count
        == 1)
    let reading = try RecordReading("值: [3, 1️⃣十, 5]\n", as: Self.shape(.list(.integer(1...9))))
    #expect(reading.record.list("值").map(\.value) == [.integer(3), .integer(5)])
    #expect(
      reading.findings
        == reading.placed(["1️⃣错误: “值”应当是1到9的整数，这里是“十” [record.wrong-type] → 写1到9的整数，用半角数字"]))
  }
}

extension String {
  /// Without `1:4: ` before it.
  fileprivate var dropPlace: String {
    split(separator: " ", maxSplits: 1).last.map(String.init) ?? self
  }
}
