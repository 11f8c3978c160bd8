import Diagnostics
import Testing
import Yinfa

@Suite struct `An event of a published decision` {
  private let inputs = [
    PenaltyOffice.file(
      "罚/五月.yaml", PenaltyOffice.decision(8) + "---\n" + PenaltyOffice.decision(9)),
    PenaltyOffice.file("罚/六月.yaml", PenaltyOffice.decision(1)),
  ]

  @Test func `a withdrawal is written below its decision, and nothing else changes`() throws {
    let recording = PenaltyOffice.press.record(
      PenaltyOffice.withdrawal(), of: "演市监处罚[2022]９号", in: inputs)
    let added = """
      事件:
        - 动作: 撤回
          日期: 2022-08-01
          类别: 撤销
          依据文号: 演府复决〔2022〕3号
          理由: 处罚决定经行政复议撤销，现予撤回

      """
    #expect(recording.diagnostics == [])
    #expect(recording.file?.path == "罚/五月.yaml")
    #expect(recording.file?.bytes == inputs[0].bytes + Array(added.utf8))
    #expect(recording.change?.new == (recording.change?.old ?? "") + added)
  }

  @Test func `it is said what leaves the public, and what is to be done elsewhere`() {
    let effect = PenaltyOffice.press.record(
      PenaltyOffice.withdrawal(), of: "演市监处罚〔2022〕9号", in: inputs
    ).effect
    #expect(effect?.number == "演市监处罚〔2022〕9号")
    #expect(effect?.before == "公示中，到2025年5月11日")
    #expect(effect?.after == "2022年8月1日撤回（撤销）")
    #expect(
      effect?.pages == ["处罚信息摘要", "决定书公开版", "典型案例", "2022年5月的曝光名单", "网站的列表、检索、订阅和下载的数据"])
    #expect(effect?.isDeparture == true)
    #expect(
      effect?.elsewhere == ["国家企业信用信息公示系统（2022年5月11日公示）：撤回", "信用平台（双公示，2022年5月12日报送）：报送撤回"])
    #expect(effect?.remaining == ["撤回说明：写原文号、撤回日期、类别、依据和理由，不写违法事实"])
  }

  @Test func `before its month is over, a decision stands in no list`() {
    let effect = PenaltyOffice.press.record(
      PenaltyOffice.withdrawal(on: "2022-05-31"), of: "演市监处罚〔2022〕9号", in: inputs
    ).effect
    #expect(effect?.pages.contains { $0.contains("曝光名单") } == false)
  }

  @Test func `what nobody has seen yet leaves nowhere`() {
    let effect = PenaltyOffice.press.record(
      PenaltyOffice.withdrawal(on: "2022-05-09"), of: "演市监处罚〔2022〕9号", in: inputs
    ).effect
    #expect(effect?.before == "尚未公示，从2022年5月11日起")
    #expect(effect?.pages == [])
  }

  @Test func `what the law asks of a withdrawal is asked before it is written`() {
    var event = PenaltyOffice.withdrawal()
    event.effectiveDay = "2022-07-01"
    let late = PenaltyOffice.press.record(event, of: "演市监处罚〔2022〕9号", in: inputs)
    #expect(late.diagnostics.map(\.id) == ["WD-03"])
    #expect(late.file != nil)
    event.basis = nil
    let incomplete = PenaltyOffice.press.record(event, of: "演市监处罚〔2022〕9号", in: inputs)
    #expect(incomplete.diagnostics.map(\.id) == ["WD-01", "WD-03"])
    #expect(incomplete.file == nil)
    #expect(incomplete.change != nil)
  }

  @Test func `a correction changes the value and proves both`() throws {
    var event = DecisionEvent(.correct(.init(field: "违法行为.类型", value: "销售假药: 甲")), on: "2022-06-01")
    event.reason = "录入时写错了违法行为类型"
    event.handler = "甲某"
    let recording = PenaltyOffice.press.record(event, of: "演市监处罚〔2022〕1号", in: inputs)
    let new = try #require(recording.file.map { String(decoding: $0.bytes, as: UTF8.self) })
    #expect(new.contains("  类型: \"销售假药: 甲\"\n  领域: [药品]\n"))
    #expect(
      new.hasSuffix(
        """
        事件:
          - 动作: 更正
            日期: 2022-06-01
            理由: 录入时写错了违法行为类型
            字段: 违法行为.类型
            原值摘要: 9729e838b2299d19c51ae66f8cc36f690317049e149a6332053c6550f67cd05f
            新值摘要: dd796b3739990d4f1c80611893c25f2a15dd0f6553a7b90250a76079d5468701
            经办: 甲某

        """))
    #expect(recording.effect?.isDeparture == false)
    #expect(recording.effect?.after == "公示中，更正1次，到2025年5月11日")
    #expect(recording.effect?.remaining == ["更正说明：写更正了哪一项和理由"])
  }

  @Test func `an item of a list is corrected by its number`() throws {
    let event = DecisionEvent(.correct(.init(field: "处罚.1.金额", value: "210000")), on: "2022-06-01")
    let recording = PenaltyOffice.press.record(event, of: "演市监处罚〔2022〕1号", in: inputs)
    #expect(recording.change?.new.contains("  - {种类: 罚款, 金额: 210000}\n") == true)
  }

  @Test func `repaired credit ends the publication`() {
    var event = DecisionEvent(.repair, on: "2023-06-01")
    event.basis = "演市监信修〔2023〕2号"
    event.reason = "义务已经履行，准予信用修复"
    let recording = PenaltyOffice.press.record(event, of: "演市监处罚〔2022〕1号", in: inputs)
    #expect(recording.effect?.after == "2023年6月1日信用修复，停止公示")
    #expect(recording.effect?.isDeparture == true)
    #expect(recording.effect?.remaining == [])
    #expect(
      recording.effect?.elsewhere == [
        "国家企业信用信息公示系统（2022年5月11日公示）：停止公示和共享", "信用平台（双公示，2022年5月12日报送）：报送停止公示和共享",
      ])
  }

  @Test func `a file in GB18030 stays in GB18030`() throws {
    // 种类: 处罚决定 and the rest of a record that lacks nothing but its shape's demands.
    let head: [UInt8] =
      [0xD6, 0xD6, 0xC0, 0xE0, 0x3A, 0x20, 0xB4, 0xA6, 0xB7, 0xA3, 0xBE, 0xF6]
      + [0xB6, 0xA8, 0x0A]
    // 决定书文号: 甲
    let number: [UInt8] =
      [0xBE, 0xF6, 0xB6, 0xA8, 0xCA, 0xE9, 0xCE, 0xC4, 0xBA, 0xC5, 0x3A, 0x20, 0xBC, 0xD7, 0x0A]
    let input = InputFile(name: "甲.yaml", bytes: head + number)
    let recording = PenaltyOffice.press.record(PenaltyOffice.withdrawal(), of: "甲", in: [input])
    let change = try #require(recording.change)
    #expect(change.old == "种类: 处罚决定\n决定书文号: 甲\n")
    #expect(change.new.hasPrefix(change.old + "事件:\n  - 动作: 撤回\n"))
    if let bytes = recording.file?.bytes {
      #expect(bytes.starts(with: head + number + [0xCA, 0xC2]))
    }
  }
}

@Suite struct `An event that is refused` {
  private let inputs = [PenaltyOffice.file("甲.yaml", PenaltyOffice.decision(9))]

  private func said(
    _ event: DecisionEvent, of number: String = "演市监处罚〔2022〕9号", in inputs: [InputFile]? = nil,
    ledgers: [String] = []
  ) -> [String] {
    let recording = PenaltyOffice.press.record(
      event, of: number, in: inputs ?? self.inputs, ledgers: ledgers)
    #expect(recording.file == nil)
    return recording.diagnostics.map { finding in
      let place = finding.location.map { "\($0): " } ?? ""
      return "\(place)\(finding.message) [\(finding.id)] → \(finding.suggestion ?? "")"
    }
  }

  @Test func `a number that no decision has names the nearest`() {
    #expect(
      said(PenaltyOffice.withdrawal(), of: "演市监处罚[2022]8号") == [
        "没有文号为“演市监处罚〔2022〕8号”的处罚决定 [event.unknown-number] → 是不是“演市监处罚〔2022〕9号”？"
      ])
    #expect(
      said(PenaltyOffice.withdrawal(), of: "甲", ledgers: ["台账.xlsx"]) == [
        "没有文号为“甲”的处罚决定 [event.unknown-number] → 核对文号，用 --office 指明单位文件夹；"
          + "如果它在台账 台账.xlsx 里：撤回、更正、修复只记在 YAML 记录里，用 yinfa import 把台账搬到 YAML 里再办"
      ])
  }

  @Test func `a number that two decisions have is an error with both places`() {
    let both = inputs + [PenaltyOffice.file("乙.yaml", PenaltyOffice.decision(9))]
    let recording = PenaltyOffice.press.record(
      PenaltyOffice.withdrawal(), of: "演市监处罚〔2022〕9号", in: both)
    #expect(
      said(PenaltyOffice.withdrawal(), in: both) == [
        "甲.yaml:4:8: 文号“演市监处罚〔2022〕9号”有 2 份处罚决定，不知道是哪一份 [event.several-decisions]"
          + " → 每个文号只能用一次：改正写错的文号后再办"
      ])
    #expect(
      recording.diagnostics.first?.related.map { "\($0.location): \($0.message)" } == [
        "乙.yaml:4:8: 这里也是这个文号"
      ])
  }

  @Test func `what has left the public leaves it no second time`() {
    let gone = PenaltyOffice.decision(
      9, more: "事件:\n  - {动作: 撤回, 日期: 2022-07-01, 类别: 撤销, 依据文号: 甲, 理由: 乙}\n")
    #expect(
      said(PenaltyOffice.withdrawal(), in: [PenaltyOffice.file("甲.yaml", gone)]) == [
        "甲.yaml:29:5: “演市监处罚〔2022〕9号”已在2022年7月1日撤回，不再公示 [event.already-ended]"
          + " → 核对文号；这一次写错的，请用编辑器改这条事件"
      ])
  }

  @Test func `no event comes before its decision`() {
    #expect(
      said(PenaltyOffice.withdrawal(on: "2022-05-04")) == [
        "甲.yaml:6:7: 2022年5月4日早于“演市监处罚〔2022〕9号”的决定日期 [event.before-decision] → 核对文号和 --on 的日期"
      ])
  }

  @Test func `a day that the calendar lacks is none`() {
    #expect(
      said(PenaltyOffice.withdrawal(on: "2022-02-30")) == [
        "“2022-02-30”不是日期 [event.not-a-day] → 写成 2022-05-12 的样子"
      ])
  }

  @Test(arguments: [
    (
      "编号", "甲.yaml:2:1: “编号”不能更正 [event.fixed-field] → 编号是永久的；事件只增加，不改动：写错的，再记一次更正"
    ),
    (
      "违法行动.类型",
      "甲.yaml:2:1: 记录里没有写“违法行动.类型”所在的那一组 [event.no-field]"
        + " → 字段写成“违法行为.类型”“处罚.1.金额”的样子，各组照记录里的写；还没有写的，请先用编辑器补上"
    ),
    (
      "处罚.2.金额",
      "甲.yaml:2:1: 记录里没有写“处罚.2.金额”所在的那一组 [event.no-field]"
        + " → 字段写成“违法行为.类型”“处罚.1.金额”的样子，各组照记录里的写；还没有写的，请先用编辑器补上"
    ),
    (
      "违法行为",
      "甲.yaml:13:3: “违法行为”是列表或一组字段，不能换成一个值 [edit.not-a-text]"
        + " → 指明其中的一个字段，例如“当事人.名称”；列表请用编辑器改"
    ),
    (
      "案由", "甲.yaml:2:1: “案由”本来就是“销售劣药案” [event.same-value] → 核对要更正的字段和新值"
    ),
    (
      "决定日期", "甲.yaml:6:7: “决定日期”应当是日期，这里是“销售劣药案” [record.wrong-type] → 写成“2022-03-14”"
    ),
    (
      "案件", "甲.yaml:28:1: “处罚决定”没有“案件”这一项 [record.unknown-key] → 是不是“案由”？"
    ),
  ])
  func `a field that cannot be corrected so is told`(_ field: String, _ expected: String) {
    let event = DecisionEvent(.correct(.init(field: field, value: "销售劣药案")), on: "2022-06-01")
    #expect(said(event) == [expected])
  }

  @Test func `an item that is a word alone has no fields to correct`() {
    let short = PenaltyOffice.decision(9, more: "相关人员: [李某某]\n")
    let event = DecisionEvent(
      .correct(.init(field: "相关人员.1.身份", value: "证人")), on: "2022-06-01")
    #expect(
      said(event, in: [PenaltyOffice.file("甲.yaml", short)]) == [
        "甲.yaml:28:8: 这里不是一组“键: 值”，不能往里写 [edit.no-mapping] → 先用编辑器把它写成“键: 值”的样子，一项一行"
      ])
  }
}
