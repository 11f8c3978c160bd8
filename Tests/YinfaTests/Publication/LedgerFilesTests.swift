import Diagnostics
import Testing
import Yinfa

/// An office whose decisions stand in a ledger.
@Suite struct `A ledger beside its mapping` {
  private static let profile = """
    格式版本: 1
    机关名称: 演示市市场监督管理局
    统一社会信用代码: 11990000MB0000000J
    公示:
      较低数额罚款: {自然人: 10000, 单位: 100000, 依据: 演示省公告〔2021〕9号}
    """
  private static let mapping = """
    种类: 台账映射
    记录: 处罚决定
    列:
      文号: 决定书文号
      当事人: 当事人.名称
      代码: 当事人.统一社会信用代码
      住所: 当事人.住所
      决定日期: 决定日期
      违法行为: 违法行为.类型
      事实: 违法行为.事实
      罚款: {字段: "处罚[种类=罚款].金额", 单位: 万元}
      送达: 送达.日期
      审核: 审核.法制.日期
      保密: 审核.保密.日期
      批准: 审核.批准.日期
    固定值:
      编号: 990000-{决定书文号.年}-{决定书文号.序号}
      程序: 普通程序
      当事人.类型: 法人
      送达.公示告知: 是
      送达.修复告知: 是
      审核.录入: 甲某
      审核.法制.人: 乙某
      审核.保密.人: 丙某
      审核.批准.人: 丁某
      "违法行为.违反[法规=中华人民共和国计量法].条款": 第九条第一款
      "违法行为.依据[法规=中华人民共和国计量法].条款": 第二十五条
    """
  private static let head = "文号,当事人,代码,住所,决定日期,违法行为,事实,罚款,送达,审核,保密,批准\n"
  private static let good =
    "演市监处罚[2022]9号,演示市平九农贸市场有限公司,91990001MA0000066F,演示市演示路9号,2022.5.16,使用未经检定的计量器具,"
    + "检查发现电子秤3台超过检定周期。,０.1,20220518,2022/5/19,2022年5月19日,2022.05.20\n"

  @Test func `a row is published as a record of YAML is`() throws {
    let press = Press(profile: file("yinfa.yaml", Self.profile))
    let inputs = office(Self.head + Self.good + "合计,,,,,,,0.1,,,,\n")
    let rendering = press.expose(inputs, month: "2022-05", on: "2022-06-05", to: [.markdown])
    #expect(rendering.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    #expect(
      rendering.diagnostics.first { $0.id == "ledger.read" }?.message
        == "读入2行：处罚决定1条，跳过1行（合计行1行）")
    let list = String(decoding: rendering.files.first?.bytes ?? [], as: UTF8.self)
    #expect(list.contains("<td>演市监处罚〔2022〕9号</td>"))
    #expect(list.contains("<td>罚款1000元</td>"))
    #expect(list.contains("<td>2022年8月20日</td>"))
  }

  @Test func `a row that cannot be read is told with its place, and nothing is published`() {
    let press = Press(profile: file("yinfa.yaml", Self.profile))
    let bad = Self.good.replacing("０.1", with: "约三万").replacing("[2022]9号", with: "[2022]10号")
    let rendering = press.expose(
      office(Self.head + Self.good + bad), month: "2022-05", on: "2022-06-05", to: [.markdown])
    #expect(rendering.files == [])
    let errors = rendering.diagnostics.filter { $0.severity == .error }
    #expect(errors.map { "\($0.location?.description ?? "")" } == ["penalties/台账.csv:3:97"])
    #expect(
      rendering.diagnostics.first { $0.id == "ledger.read" }?.message
        == "读入2行：处罚决定1条，有错误1行")
  }

  @Test func `a sheet without a mapping beside it is none of the office's records`() {
    let press = Press(profile: file("yinfa.yaml", Self.profile))
    let sheet = file("成品/曝光名单.csv", Self.head + Self.good)
    let rendering = press.expose([sheet], month: "2022-05", on: "2022-06-05", to: [.markdown])
    #expect(rendering.diagnostics == [])
    #expect(!String(decoding: rendering.files[0].bytes, as: UTF8.self).contains("平九"))
  }

  @Test func `check tells of a ledger's rows, and render prints no mapping`() {
    let press = Press(profile: file("yinfa.yaml", Self.profile))
    let found = press.check(office(Self.head + Self.good), on: "2022-06-05")
    #expect(found.filter { $0.severity == .error }.map(\.message) == [])
    #expect(found.contains { $0.message == "读入1行：处罚决定1条" })
    let mapping = file("penalties/台账映射.yaml", Self.mapping)
    #expect(press.render(mapping, to: [.docx]) == Rendering(files: [], diagnostics: []))
  }

  @Test func `a mapping to a kind that nobody knows is told where it says so`() {
    let press = Press(profile: file("yinfa.yaml", Self.profile))
    let mapping = Self.mapping.replacing("记录: 处罚决定", with: "记录: 处罚决订")
    let found = press.check(
      [file("penalties/台账映射.yaml", mapping), file("penalties/台账.csv", Self.head + Self.good)])
    let finding = found.first { $0.id == "ledger.unknown-kind" }
    #expect(finding?.message == "没有“处罚决订”这种记录")
    #expect(finding?.suggestion == "是不是“处罚决定”？")
    #expect(finding?.location?.description == "penalties/台账映射.yaml:2:5")
  }

  @Test func `a month that cannot be read does not stand for all`() {
    let press = Press(profile: file("yinfa.yaml", Self.profile))
    let rendering = press.upload(office(Self.head + Self.good), month: "2022-5", on: "2022-06-05")
    #expect(rendering.files == [])
    #expect(rendering.diagnostics.map(\.message) == ["“2022-5”不是月份"])
    #expect(rendering.diagnostics.map(\.suggestion) == ["写成 2022-05 的样子；要全部的，不写月份"])
  }

  private func office(_ rows: String) -> [InputFile] {
    [file("penalties/台账.csv", rows), file("penalties/台账映射.yaml", Self.mapping)]
  }

  private func file(_ name: String, _ text: String) -> InputFile {
    InputFile(name: name, bytes: Array(text.utf8))
  }
}
