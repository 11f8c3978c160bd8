import Diagnostics
import Testing

@testable import Records

/// What a clerk's sheet does to a value, undone; and what cannot be.
@Suite struct CellReadingTests {
  /// The field as it was read from a cell, or what was said of it.
  private func read(_ cell: String, as field: String, heading: String = "列") throws -> [String] {
    let quoted = "\"" + cell.replacing("\"", with: "\"\"") + "\""
    let reading = try SampleLedger.read(
      "文号,\(heading)\n甲,\(quoted)\n", "  文号: 决定书文号\n  \(heading): \"\(field)\"")
    let text = reading.outline.first.map {
      String($0.dropFirst("2: 决定书文号=甲".count).drop { $0 == " " })
    }
    return [text].compactMap { $0 }
      + reading.complaints.map { complaint in
        String(complaint.drop { $0 != "错" })
      }
  }

  private func read(number: String, as field: String, look: Int = 0) throws -> [String] {
    var package = SheetPackage(
      rows: """
        <row><c t="inlineStr"><is><t>文号</t></is></c><c t="inlineStr"><is><t>列</t></is></c></row>\
        <row><c t="inlineStr"><is><t>甲</t></is></c><c s="\(look)"><v>\(number)</v></c></row>
        """)
    package.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
    let reading = try SampleLedger.reader("  文号: 决定书文号\n  列: \"\(field)\"").read(package.workbook())
    return reading.outline.map { String($0.dropFirst("2: 决定书文号=甲 ".count)) }
      + reading.complaints
  }

  @Test(arguments: [
    ("20000", "20000元"), ("２００００", "20000元"), ("12,000元", "12000元"), ("1，200.50", "1200.50元"),
    ("1.2万", "12000元"), ("1.2 万元", "12000元"), ("¥300", "300元"), ("￥300", "300元"),
    ("人民币300元整", "300元"),
    (" 300\n", "300元"),
  ])
  func `amounts are read however they are written`(cell: String, amount: String) throws {
    #expect(try read(cell, as: "处罚[种类=罚款].金额") == ["处罚=[{种类=罚款 金额=\(amount)}]"])
  }

  @Test(arguments: ["", " ", "0", "0.00", "/", "—", "——", "-", "无", "0元"])
  func `a fine of nothing is none`(cell: String) throws {
    #expect(try read(cell, as: "处罚[种类=罚款].金额") == [""])
  }

  @Test(arguments: ["约3万", "3万余元", "2～3万元", "5000元以下", "3万多"])
  func `an amount that is not certain is an error`(cell: String) throws {
    #expect(
      try read(cell, as: "处罚[种类=罚款].金额") == [
        "错误: “列”写的“\(cell)”不是确定的金额 [ledger.not-exact] → 照决定书写确切的金额，例如“30000”"
      ])
  }

  @Test(arguments: ["三万元", "1,2000", "1.234元", "-5"])
  func `an amount that cannot be read is told as everywhere`(cell: String) throws {
    let said = try read(cell, as: "处罚[种类=罚款].金额")
    #expect(said.count == 1 && said[0].contains("[record.wrong-type]"), "\(said)")
  }

  @Test(arguments: [
    "2022-05-03", "2022年5月3日", "2022.5.3", "2022/5/3", "20220503", "２０２２．５．３", "2022. 05. 03",
    "2022年05月03日 14:30", "2022-05-03 00:00:00", "2022-5-3", "2022年5月3号",
  ])
  func `days are read however they are written`(cell: String) throws {
    #expect(try read(cell, as: "决定日期") == ["决定日期=2022-05-03"])
  }

  @Test(arguments: [
    ("22.5.3", "错误: “列”写的“22.5.3”没有写全年份 [ledger.short-year] → 年份写四位，例如“2022-05-03”"),
    ("5月3日", "错误: “列”写的“5月3日”没有写全年份 [ledger.short-year] → 年份写四位，例如“2022-05-03”"),
    ("2022.2.30", "错误: “决定日期”写的“2022-02-30”在日历上没有 [record.no-such-day] → 核对年、月、日"),
    ("去年", "错误: “决定日期”应当是日期，这里是“去年” [record.wrong-type] → 写成“2022-03-14”"),
  ])
  func `a day that is none is told`(cell: String, words: String) throws {
    #expect(try read(cell, as: "决定日期") == [words])
  }

  @Test(arguments: [("44684", 0), ("44684", 1), ("44684.5", 1), ("20220503", 0)])
  func `a day that became a number is a day again`(number: String, look: Int) throws {
    #expect(try read(number: number, as: "决定日期", look: look) == ["决定日期=2022-05-03"])
  }

  @Test(arguments: [
    ("√", "是"), ("×", "否"), ("有", "是"), ("无", "否"), ("Y", "是"), ("１", "是"), ("☑", "是"), ("是", "是"),
  ])
  func `yes and no have many signs`(cell: String, flag: String) throws {
    #expect(try read(cell, as: "听证") == ["听证=\(flag)"])
  }

  @Test func `an amount in ten thousands that is too great is doubted, and read`() throws {
    let mapping = "  文号: 决定书文号\n  罚: {字段: \"处罚[种类=罚款].金额\", 单位: 万元}"
    let reading = try SampleLedger.read("文号,罚\n甲,1000\n乙,999\n丙,50000元\n", mapping)
    #expect(reading.records.count == 3)
    #expect(
      reading.complaints == [
        "台账.csv:2:3: 警告: “罚”写的“1000”按万元读是10000000元 [ledger.unlikely-amount] → "
          + "核对单位：这一列写的是元的，在映射里写“单位: 元”；只有这一格是元的，写成“1000元”"
      ])
    let negative = try SampleLedger.read("文号,罚\n甲,-5000\n", mapping)
    #expect(negative.records.isEmpty)
  }

  @Test(arguments: [("１２", "12"), ("3.0", "3"), ("12 ", "12")])
  func `whole numbers are whole`(cell: String, number: String) throws {
    #expect(try read(cell, as: "件数") == ["件数=\(number)"])
  }

  @Test(arguments: [
    "91990001MA0000007C", "91990001 MA0000 007C", "９１９９０００１ＭＡ００００００７Ｃ", "91990001ma0000007c",
    "91990001\nMA0000007C", "=\"91990001MA0000007C\"",
  ])
  func `a code has neither blanks nor full width`(cell: String) throws {
    #expect(try read(cell, as: "当事人.统一社会信用代码").contains { $0.contains("缺少“名称”") })
    #expect(
      try SampleLedger.read(
        "文号,名,码\n甲,乙,\"\(cell.replacing("\"", with: "\"\""))\"\n",
        "  文号: 决定书文号\n  名: 当事人.名称\n  码: 当事人.统一社会信用代码"
      ).outline == ["2: 决定书文号=甲 当事人={名称=乙 统一社会信用代码=91990001MA0000007C}"])
  }

  @Test(arguments: [
    "演市监罚[2022]8号", "演市监罚【2022】8号", "演市监罚（2022）8号", "演市监罚(2022)8号", "演市监罚〔２０２２〕８号",
    "演市监罚 〔2022〕 8号", "演市监罚［2022］\n8号",
  ])
  func `a document number has its own brackets`(cell: String) throws {
    let reading = try SampleLedger.read("文号\n\"\(cell)\"\n", "  文号: 决定书文号")
    #expect(reading.outline == ["2: 决定书文号=演市监罚〔2022〕8号"])
  }

  @Test(arguments: [
    ("演示市百货店（总店）", "演示市百货店（总店）"), ("依据（2022）有关规定，处理", "依据（2022）有关规定，处理"), ("上\n下", "上下"),
    ("A\nB", "A B"),
  ])
  func `words are left as they are, on one line`(cell: String, words: String) throws {
    #expect(try read(cell, as: "当事人.名称") == ["当事人={名称=\(words)}"])
  }

  @Test func `a text of several paragraphs keeps them`() throws {
    #expect(try read("一。\n二。", as: "事实") == ["事实=一。\n二。"])
  }

  @Test(arguments: ["1.1E+17", "1.10105194912310E+17", "1.1e+17"])
  func `a code that a sheet turned into a number is an error that says how to mend it`(
    cell: String
  ) throws {
    let words =
      "错误: “列”成了数字“\(cell)”：表格只留15位，后面的数字已经丢失 [ledger.digits-lost] → 把这一列设为“文本”格式后从原件重新录入；只改格式找不回丢失的数字"
    #expect(try read(cell, as: "事实") == [words])
    #expect(
      try read(number: cell, as: "事实") == ["台账.xlsx:工作表“表”第2行B列:第1字: " + words])
  }

  @Test func `a short number is a text without an exponent`() throws {
    #expect(try read(number: "990000", as: "事实") == ["事实=990000"])
    #expect(try read(number: "110105194912310000", as: "事实").first?.contains("digits-lost") == true)
  }

  @Test func `a formula without a value, and one that went wrong, are errors`() throws {
    let package = SheetPackage(
      rows: """
        <row><c t="inlineStr"><is><t>文号</t></is></c><c t="inlineStr"><is><t>列</t></is></c></row>\
        <row><c t="inlineStr"><is><t>甲</t></is></c><c t="e"><v>#REF!</v></c></row>\
        <row><c t="inlineStr"><is><t>乙</t></is></c><c><f>1+1</f></c></row>
        """)
    let reading = try SampleLedger.reader("  文号: 决定书文号\n  列: 事实").read(package.workbook())
    #expect(reading.failed.map(\.row) == [2, 3])
    #expect(
      reading.complaints == [
        "台账.xlsx:工作表“表”第2行B列:第1字: 错误: “列”的公式出了错：“#REF!” [ledger.broken-formula] → 在表里改正公式，或者直接填写值",
        "台账.xlsx:工作表“表”第3行B列:第1字: 错误: “列”是公式，文件里没有它的结果 [ledger.no-value] → 用 Excel 或 WPS 打开这个文件，保存一次再试；或者直接填写值",
      ])
  }

  @Test func `a choice may be written with blanks`() throws {
    #expect(try read("普通 程序", as: "程序") == ["程序=普通程序"])
  }
}
