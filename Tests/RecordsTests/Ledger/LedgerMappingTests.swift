import Diagnostics
import Testing

@testable import Records

@Suite struct `A mapping of a ledger` {
  @Test func `columns are written in two ways that mean the same`() throws {
    let short = try SampleLedger.reader("  文号: 决定书文号\n  罚款: {字段: \"处罚[种类=罚款].金额\", 单位: 万元}")
    let long = try SampleLedger.reader(
      "  - {列名: 文号, 字段: 决定书文号}\n  - {列名: 罚款, 字段: \"处罚[种类=罚款].金额\", 单位: 万元}")
    for reader in [short, long] {
      #expect(reader.mapping.columns.map(\.heading) == ["文号", "罚款"])
      #expect(reader.mapping.columns.map(\.unit) == [nil, .wan])
      #expect(reader.mapping.kind == "处罚决定")
      #expect(reader.mapping.totalWords == ["合计", "小计", "总计"])
    }
    #expect(short.mapping.columns[1].origin?.description == "映射.yaml:5:3")
  }

  @Test(
    arguments: [
      (
        "  文号: 决定书文好",
        "映射.yaml:4:7: 错误: “处罚决定”没有“决定书文好”这一项 [ledger.no-such-field] → 是不是“决定书文号”？"
      ),
      (
        "  名: 当事人.姓",
        "映射.yaml:4:6: 错误: “当事人”没有“姓”这一项 [ledger.no-such-field] → 可用的项：名称、统一社会信用代码"
      ),
      (
        "  罚: \"处罚[种类=罚金].金额\"",
        "映射.yaml:4:6: 错误: “种类”不能是“罚金” [ledger.no-such-choice] → 是不是“罚款”？"
      ),
      (
        "  罚: \"处罚[类=罚款].金额\"",
        "映射.yaml:4:6: 错误: “处罚”没有“类”这一项 [ledger.no-such-field] → 是不是“种类”？"
      ),
      (
        "  罚: 处罚",
        "映射.yaml:4:6: 错误: “处罚”里面还有几项，没有说是哪一项 [ledger.not-deep-enough] → 写成“处罚.种类”这样；里面有：种类、金额"
      ),
      (
        "  号: 决定书文号.年",
        "映射.yaml:4:6: 错误: “决定书文号.年”多写了“年”：它前面的一项是文字，里面没有别的项 [ledger.no-such-field] → 删去“.年”"
      ),
      (
        "  号: \"当事人[名称=甲].名称\"",
        "映射.yaml:4:6: 错误: “当事人[名称=甲].名称”里的方括号没有用处：这一项只有一个 [ledger.no-list] → 删去方括号和里面的内容"
      ),
      (
        "  号: 决定书文号.",
        "映射.yaml:4:6: 错误: “决定书文号.”写得不对，看不出是哪一项 [ledger.bad-path] → 写成“当事人.名称”或“处罚[种类=罚款].金额”这样"
      ),
      (
        "  甲: 决定书文号\n  乙: 决定书文号",
        "映射.yaml:5:3: 错误: “乙”和“甲”都对应“决定书文号” [ledger.same-field] → 一项只对应一列，删去一个"
      ),
      (
        "  号: {字段: 决定书文号, 分隔: ；}",
        "映射.yaml:4:3: 错误: “决定书文号”只有一个值，“号”却写了“分隔” [ledger.not-repeatable] → 删去“分隔”"
      ),
      (
        "  号: {字段: 决定书文号, 单位: 亿元}",
        "映射.yaml:4:22: 错误: “单位”不能是“亿元” [record.not-a-choice] → 是不是“元”？"
      ),
    ])
  func `a field that the record does not have is an error in the mapping`(
    columns: String, finding: String
  ) {
    #expect(SampleLedger.findings(columns) == [finding])
  }

  @Test func `a party that is but a name may be one`() throws {
    let reading = try SampleLedger.read("文号,谁\n甲,演示市百货店\n", "  文号: 决定书文号\n  谁: 当事人")
    #expect(reading.outline == ["2: 决定书文号=甲 当事人={名称=演示市百货店}"])
  }
}
