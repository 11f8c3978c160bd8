import Diagnostics
import Testing

@testable import Records

@Suite struct `The head of a ledger` {
  private static let columns = """
      决定书文号: 决定书文号
      当事人/名称: 当事人.名称
      代码: 当事人.统一社会信用代码
      罚款: {字段: "处罚[种类=罚款].金额", 单位: 元}
    """

  private func read(_ content: String, _ columns: String = columns, _ more: String = "") throws
    -> LedgerReading
  {
    try SampleLedger.reader(columns, more).read(SheetPackage(content).workbook())
  }

  /// A cell with a word.
  private static func c(_ place: String, _ text: String) -> String {
    "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
  }

  private static let merged = """
    <sheetData><row r="1">\(c("A1", "演示市处罚台账"))</row>\
    <row r="2">\(c("A2", "决定书 文号"))\(c("B2", "当事人"))\(c("D2", "处罚"))\(c("F2", "备注"))</row>\
    <row r="3">\(c("B3", "名称"))\(c("C3", "代码"))\(c("D3", "罚款"))\(c("E3", "没收"))</row>\
    <row r="4">\(c("A4", "演市监罚〔2022〕1号"))\(c("B4", "演示市百货店"))<c r="D4"><v>500</v></c></row></sheetData>\
    <mergeCells><mergeCell ref="A1:F1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/>\
    <mergeCell ref="D2:E2"/><mergeCell ref="F2:F3"/></mergeCells>
    """

  @Test func `a head of merged cells is found and flattened; what is not read is said`() throws {
    let reading = try read(Self.merged)
    #expect(
      reading.outline == [
        "4: 决定书文号=演市监罚〔2022〕1号 当事人={名称=演示市百货店} 处罚=[{种类=罚款 金额=500元}]"
      ])
    #expect(
      reading.findings.map(\.advisedReport) == [
        "台账.xlsx:工作表“表”第3行E列:第1字: 提示: 有2列没有读：E列“处罚/没收”、F列“备注” [ledger.unmapped-columns] → 要读的，在映射的“列”里写上"
      ])
    #expect(reading.summary == "读入1行：处罚决定1条")
  }

  @Test func `rows that the mapping names are the head`() throws {
    let reading = try read(Self.merged, Self.columns, "表头行: [2, 3]")
    #expect(reading.outline.count == 1)
    let wrong = try read(Self.merged, Self.columns, "表头行: 1")
    #expect(wrong.records.isEmpty)
    #expect(wrong.summary == "读入3行：处罚决定0条，跳过3行（表头有误、没有读的行3行）")
    #expect(wrong.complaints.count == 4)
  }

  @Test func `a .csv shows a common head over its first column alone`() throws {
    let text = "台账,,,\n决定书文号,当事人,,处罚\n,名称,代码,罚款\n甲,乙店,,500\n"
    #expect(
      try SampleLedger.read(text, Self.columns).outline == [
        "4: 决定书文号=甲 当事人={名称=乙店} 处罚=[{种类=罚款 金额=500元}]"
      ])
  }

  @Test func `a head whose cells have all their words is read like one of merged cells`() throws {
    let text = "决定书文号,当事人/名称,当事人/代码,处罚/罚款\n甲,乙店,,500\n"
    #expect(
      try SampleLedger.read(text, Self.columns).outline == [
        "2: 决定书文号=甲 当事人={名称=乙店} 处罚=[{种类=罚款 金额=500元}]"
      ])
  }

  @Test func `a heading that is missing is an error in the mapping, with the nearest`() throws {
    let reading = try SampleLedger.read(
      "决定书文好,名称,罚款,备注\n甲,乙,1,\n",
      "  决定书文号: 决定书文号\n  名称: 当事人.名称\n  罚款: \"处罚[种类=罚款].金额\"\n  信用码: 当事人.统一社会信用代码\n  案由: {字段: 事实, 可缺: 是}"
    )
    #expect(
      reading.complaints == [
        "映射.yaml:4:3: 错误: 表头里没有“决定书文号”这一列 [ledger.missing-column] → 是不是“决定书文好”？",
        "映射.yaml:7:3: 错误: 表头里没有“信用码”这一列 [ledger.missing-column] → 表头里有：决定书文好、名称、罚款、备注；表里可以没有的，写“可缺: 是”",
      ])
    #expect(reading.summary == "读入1行：处罚决定0条，跳过1行（表头有误、没有读的行1行）")
  }

  @Test func `a heading that stands twice is an error; under two heads, the head tells`() throws {
    let columns = "  文号: 决定书文号\n  名称: 当事人.名称"
    let twice = try SampleLedger.read("文号,名称,名称\n甲,乙,丙\n", columns)
    #expect(
      twice.complaints == [
        "映射.yaml:5:3: 错误: 表头里有2列叫“名称”：B列“名称”、C列“名称” [ledger.ambiguous-column] → 在表里改一列的名称，让它们各不相同"
      ])
    let parted = try SampleLedger.read("文号,当事人,执法单位\n,名称,名称\n甲,乙,丙\n", columns)
    #expect(
      parted.complaints == [
        "映射.yaml:5:3: 错误: 表头里有2列叫“名称”：B列“当事人/名称”、C列“执法单位/名称” [ledger.ambiguous-column] → 写明大类，例如“当事人/名称”"
      ])
  }

  @Test func `a unit in the head is read, and one that differs is told`() throws {
    let head = "文号,罚款金额（万元）\n甲,1.2\n"
    let silent = try SampleLedger.read(head, "  文号: 决定书文号\n  罚款金额（万元）: \"处罚[种类=罚款].金额\"")
    #expect(silent.outline == ["2: 决定书文号=甲 处罚=[{种类=罚款 金额=12000元}]"])
    let other = try SampleLedger.read(
      head, "  文号: 决定书文号\n  罚款金额(万元): {字段: \"处罚[种类=罚款].金额\", 单位: 元}")
    #expect(other.outline == ["2: 决定书文号=甲 处罚=[{种类=罚款 金额=1.20元}]"])
    #expect(
      other.complaints == [
        "映射.yaml:5:3: 警告: 映射说“罚款金额(万元)”的单位是元，表头写的是万元，已按元读 [ledger.other-unit] → 核对单位：元和万元相差一万倍"
      ])
  }

  @Test func `a file without a head, and a sheet without one, are told`() throws {
    let none = try SampleLedger.read("甲,乙\n丙,丁\n", Self.columns)
    #expect(
      none.complaints == [
        "台账.csv:1:1: 错误: 没有找到表头：没有一行写着“决定书文号”、“当事人/名称”、“代码”、“罚款”等列名的一半以上 [ledger.no-head] → 核对映射里的列名和表头是否一致，或者在映射里写明“表头行”"
      ])
    #expect(none.summary == "读入2行：处罚决定0条，跳过2行（没有表头的工作表里的行2行）")
  }

  @Test func `a table that holds nothing is told so`() throws {
    #expect(
      try SampleLedger.read("", Self.columns).complaints == [
        "台账.csv:1:1: 错误: 表里什么也没有 [ledger.empty] → 检查是否选错了文件，或者没有保存成功"
      ])
  }

  @Test func `a sheet with a few of the headings may be a ledger of another form`() throws {
    func sheet(_ rows: [String]...) -> String {
      let cells = rows.enumerated().map { number, row in
        "<row>" + zip("ABCDE", row).map { Self.c("\($0)\(number + 1)", $1) }.joined() + "</row>"
      }
      return "<sheetData>\(cells.joined())</sheetData>"
    }
    let head = ["文号", "日期", "程序", "事实", "听证"]
    var package = SheetPackage("")
    package.sheets = [("5月", sheet(head)), ("6月", sheet(["文号", "甲", "程序"], ["1号", "乙", "丙"]))]
    let columns = zip(head, ["决定书文号", "决定日期", "程序", "事实", "听证"]).map { "  \($0): \($1)" }
    let reading = try SampleLedger.reader(columns.joined(separator: "\n")).read(
      package.workbook())
    #expect(
      reading.complaints == [
        "台账.xlsx:工作表“6月”第1行A列:第1字: 警告: 工作表“6月”里没有找到表头，没有读：最多的一行只有2个列名对得上，不到一半 "
          + "[ledger.sheet-without-head] → 是台账的，把表头改成一样的，或者另存一个文件、另写映射；不是的，在映射里用“工作表”写明读哪几个"
      ])
  }

  @Test func `sheets are those that were named, or all with a head`() throws {
    var package = SheetPackage(Self.merged)
    package.sheets = [
      ("说明", "<sheetData><row>\(Self.c("A1", "填表说明"))</row></sheetData>"), ("5月", Self.merged),
      ("6月", Self.merged), ("旧", Self.merged),
    ]
    package.states = ["", "", "", "state=\"hidden\""]
    let workbook = try package.workbook()
    let all = try SampleLedger.reader(Self.columns).read(workbook)
    #expect(all.records.map(\.sheet) == ["5月", "6月"])
    #expect(all.summary == "读入2个工作表、3行：处罚决定2条，跳过1行（没有表头的工作表里的行1行）")
    #expect(
      all.findings.map(\.report).contains(
        "台账.xlsx:工作表“说明”第1行A列:第1字: 提示: 工作表“说明”里没有找到表头，没有读 [ledger.sheet-without-head]"))
    let named = try SampleLedger.reader(Self.columns, "工作表: [旧, 第三季度]").read(workbook)
    #expect(named.records.map(\.sheet) == ["旧"])
    #expect(
      named.complaints == [
        "映射.yaml:8:10: 错误: 表里没有叫“第三季度”的工作表 [ledger.no-such-sheet] → 表里有：说明、5月、6月、旧"
      ])
  }
}
