import Diagnostics
import Documents
import Testing

@testable import Records

@Suite struct `The rows of a ledger` {
  private static let columns = """
      文号: 决定书文号
      名称: 当事人.名称
      种类: {字段: 处罚.种类, 分隔: "；、"}
      罚款: "处罚[种类=罚款].金额"
      没收: "处罚[种类=没收违法所得].金额"
    """

  private func read(_ rows: String, _ more: String = "") throws -> LedgerReading {
    try SampleLedger.read("序号,文号,名称,种类,罚款,没收\n" + rows, Self.columns, more)
  }

  @Test func `every row is a record, is skipped for a reason, or fails; the numbers add up`() throws
  {
    let reading = try read(
      """
      1,2,3,4,5,6
      1,甲1号,甲店,罚款,500,

      ,,,,,
      本页小计,,,,500,
      序号,文号,名称,种类,罚款,没收
      2,乙2号,合计餐饮店,警告,,
      3,,丙店,警告,,
      4,,,,,
      5,戊5号,,,约3万,
      合计（2件）,,,,500,
      填表人：张三,审核人：李四
      6,己6号,己店,警告,,
      """)
    #expect(
      reading.outline == [
        "3: 决定书文号=甲1号 当事人={名称=甲店} 处罚=[{种类=罚款 金额=500元}]",
        "8: 决定书文号=乙2号 当事人={名称=合计餐饮店} 处罚=[{种类=警告}]",
      ])
    #expect(
      reading.skippedLines == [
        "2 栏次行", "4-5 空行", "6 合计行", "7 重复的表头", "10 空行", "12 合计行", "13 表尾的行", "14 表尾的行",
      ])
    #expect(reading.failed.map(\.row) == [9, 11])
    #expect(
      reading.summary
        == "读入13行：处罚决定2条，跳过9行（空行3行、合计行2行、重复的表头1行、栏次行1行、表尾的行2行），有错误2行")
    #expect(
      reading.rowCount == reading.records.count + reading.skippedCount + reading.failed.count)
    #expect(
      reading.complaints == [
        "台账.csv:9:1: 错误: B列“文号”是空的 [ledger.blank] → 这一项每一行都要有，在表里填上",
        "台账.csv:11:9: 错误: “罚款”写的“约3万”不是确定的金额 [ledger.not-exact] → 照决定书写确切的金额，例如“30000”",
      ])
  }

  @Test func `one decision has several sanctions, each from its column or from one cell`() throws {
    let reading = try read("1,甲,甲店,警告；罚款、没收违法所得,\"12,000元\",0.5万\n2,乙,乙店,,0,300\n")
    #expect(
      reading.outline == [
        "2: 决定书文号=甲 当事人={名称=甲店} 处罚=[{种类=警告}; {种类=罚款 金额=12000元}; {种类=没收违法所得 金额=5000元}]",
        "3: 决定书文号=乙 当事人={名称=乙店} 处罚=[{种类=没收违法所得 金额=300元}]",
      ])
  }

  @Test func `a cell of more values than anyone writes is an error, however long it is`() throws {
    let reading = try read("1,甲,甲店,\(String(repeating: "警告；", count: 100_000)),,\n")
    #expect(
      reading.complaints == [
        "台账.csv:2:8: 错误: “种类”这一格里有100个以上的值 [ledger.too-many-values] → 核对映射里的“分隔”，或者把这一格分成几行"
      ])
  }

  @Test func `values that all rows share stand where a row has none of its own`() throws {
    let reading = try SampleLedger.read(
      "文号,程序\n甲,\n乙,简易程序\n", "  文号: 决定书文号\n  程序: 程序", "固定值:\n  程序: 普通程序\n  听证: 否")
    #expect(reading.outline == ["2: 决定书文号=甲 程序=普通程序 听证=否", "3: 决定书文号=乙 程序=简易程序 听证=否"])
  }

  @Test func `a permanent number is made of the document number`() throws {
    let reading = try SampleLedger.read(
      "文号\n演市监罚[2022]17号\n演市监罚〔2023〕第12345号\n演市监罚17号\n",
      "  文号: 决定书文号", "固定值:\n  事实: 990000-{决定书文号.年}-{决定书文号.序号}")
    #expect(
      reading.outline == [
        "2: 决定书文号=演市监罚〔2022〕17号 事实=990000-2022-0017",
        "3: 决定书文号=演市监罚〔2023〕第12345号 事实=990000-2023-12345",
      ])
    #expect(
      reading.complaints == [
        "台账.csv:4:1: 错误: “事实”要从这里取年份和序号，这里却不是完整的文号 [ledger.unfit-for-pattern] → 照决定书写全文号，例如“演市监处罚〔2022〕17号”"
      ])
  }

  @Test func `what the mapping gives to every row is told once, and a row's lack at the row`()
    throws
  {
    let wrong = try SampleLedger.read(
      "文号\n甲\n乙\n", "  文号: 决定书文号", "固定值:\n  程序: 一般程序")
    #expect(wrong.failed.map(\.row) == [2, 3])
    #expect(
      wrong.complaints == [
        "映射.yaml:6:7: 错误: “程序”不能是“一般程序” [record.not-a-choice] → 是不是“普通程序”？"
      ])
    let lacking = try SampleLedger.read(
      "文号,名称\n甲,乙\n丙,\n", "  文号: 决定书文号\n  名称: 当事人.名称",
      "固定值:\n  当事人.统一社会信用代码: 91990001MA0000007C")
    #expect(
      lacking.complaints == [
        "台账.csv:3:1: 错误: “当事人”缺少“名称” [record.missing-field] → 补上“名称:”，名称或者姓名"
      ])
  }

  @Test func `a number made of a blank is not missing besides`() throws {
    let shape = Shape(
      "处罚决定", "",
      fields: [
        FieldDefinition("编号", .text, .open, required: true, "编号"),
        FieldDefinition("决定书文号", .text, .open, required: true, "文号"),
        FieldDefinition("决定日期", .day, .open, "日期"),
      ])
    let mapping = try SampleLedger.mapping(
      "种类: 台账映射\n记录: 处罚决定\n列:\n  文号: 决定书文号\n  日期: 决定日期\n固定值:\n"
        + "  编号: 9-{决定书文号.年}-{决定书文号.序号}")
    let workbook = try CSVReader.workbook(
      named: "台账.csv", bytes: Array("文号,日期\n,2022-05-01\n".utf8))
    let reading = try LedgerReader(mapping, as: shape).read(workbook)
    #expect(
      reading.complaints == [
        "台账.csv:2:2: 错误: A列“文号”是空的 [ledger.blank] → 这一项每一行都要有，在表里填上"
      ])
    #expect(reading.failed.map(\.row) == [2])
  }

  @Test(arguments: ["{}", "{决定书文号}", "{决定书文号.月}", "{决定书文号.年", "}", "{.年}", "{决定书文号.年}}"])
  func `braces that say nothing are an error in the mapping`(value: String) {
    #expect(
      SampleLedger.findings("  文号: 决定书文号", "固定值:\n  事实: \"\(value)\"") == [
        "映射.yaml:6:7: 错误: “\(value)”里的花括号写得不对 [ledger.bad-pattern] → 写成“{决定书文号.年}”或“{决定书文号.序号}”"
      ])
  }

  @Test func `words that end the data, and that sum up, may be the office's own`() throws {
    let reading = try read("1,甲,甲店,,,\n累计,,,,1,\n附,x,,,,\n", "忽略行: [累计]\n数据止于: [附]")
    #expect(reading.skippedLines == ["3 合计行", "4 表尾的行"])
    #expect(reading.records.count == 1)
  }

  @Test(arguments: ["说明：一、", "说 明:", "注：数字", "制表人", "填报单位（盖章）"])
  func `what stands below a table is no data`(words: String) throws {
    #expect(try read("1,甲,甲店,,,\n\(words),x,y,,,\n").skippedLines == ["3 表尾的行"])
  }

  @Test(arguments: ["合计", "合 计", "合计：", "总计（3件）", "本月合计", "5月份小计", "合计数"])
  func `what sums up others is no record`(words: String) throws {
    #expect(try read("1,甲,甲店,,,\n\(words),,,,9,\n").skippedLines == ["3 合计行"])
  }

  @Test(arguments: ["合计餐饮店", "小计量器具商行", "演示市各项合计统计服务部"])
  func `a party may be called like a sum`(name: String) throws {
    #expect(try read("1,甲,\(name),警告,,\n").records.count == 1)
  }

  @Test func `a cell merged downwards counts for all its rows, one merged sideways is a heading`()
    throws
  {
    func c(_ place: String, _ text: String) -> String {
      "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
    let package = SheetPackage(
      """
      <sheetData><row r="1">\(c("A1", "文号"))\(c("B1", "名称"))\(c("C1", "罚款"))</row>\
      <row r="2">\(c("A2", "一、食品安全"))</row><row r="3">\(c("A3", "甲"))\(c("B3", "甲店"))<c r="C3"><v>1</v></c></row>\
      <row r="4">\(c("B4", "乙店"))</row></sheetData>\
      <mergeCells><mergeCell ref="A2:C2"/><mergeCell ref="A3:A4"/><mergeCell ref="C3:C4"/></mergeCells>
      """)
    let reader = try SampleLedger.reader("  文号: 决定书文号\n  名称: 当事人.名称\n  罚款: \"处罚[种类=罚款].金额\"")
    let reading = reader.read(try package.workbook())
    #expect(
      reading.outline == [
        "3: 决定书文号=甲 当事人={名称=甲店} 处罚=[{种类=罚款 金额=1元}]",
        "4: 决定书文号=甲 当事人={名称=乙店} 处罚=[{种类=罚款 金额=1元}]",
      ])
    #expect(reading.skippedLines == ["2 分类标题行"])
  }
}
