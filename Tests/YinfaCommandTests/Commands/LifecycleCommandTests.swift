import TestMaterial
import Testing

@testable import YinfaCommand

@Suite struct LifecycleCommandTests {
  private let place: TestFolder

  init() throws {
    place = try TestFolder()
    try place.write("局/yinfa.yaml", PenaltyText.profile)
    try place.write("局/处罚/五月.yaml", PenaltyText.decision(9))
  }

  private func run(_ arguments: String...) throws -> BuiltCommand.Outcome {
    try BuiltCommand.run(arguments + ["--office", "局"], in: place.path)
  }

  private let withdrawal = """
    --- 局/处罚/五月.yaml
    +++ 局/处罚/五月.yaml
    @@ -25,3 +25,9 @@
       保密: {人: 丙某, 日期: 2022-05-08, 结论: 可以公开}
       批准: {人: 丁某, 日期: 2022-05-10}
     公示: {日期: 2022-05-11, 企业信用系统: 2022-05-11, 双公示: 2022-05-12, 社会影响: 药品安全, 典型案例: {警示: 药品经营者应当查验有效期}}
    +事件:
    +  - 动作: 撤回
    +    日期: 2022-08-01
    +    类别: 撤销
    +    依据文号: 演府复决〔2022〕3号
    +    理由: 处罚决定经行政复议撤销，现予撤回

    演市监处罚〔2022〕9号
      现在: 公示中，到2025年5月11日
      以后: 2022年8月1日撤回（撤销）
      不再公开: 处罚信息摘要
      不再公开: 决定书公开版
      不再公开: 典型案例
      不再公开: 2022年5月的曝光名单
      不再公开: 网站的列表、检索、订阅和下载的数据
      另行办理: 国家企业信用信息公示系统（2022年5月11日公示）：撤回
      另行办理: 信用平台（双公示，2022年5月12日报送）：报送撤回
      公开: 撤回说明：写原文号、撤回日期、类别、依据和理由，不写违法事实

    """

  private func withdraw(_ more: String...) throws -> BuiltCommand.Outcome {
    try BuiltCommand.run(
      [
        "withdraw", "演市监处罚[2022]9号", "--kind", "撤销", "--basis", "演府复决〔2022〕3号", "--on",
        "2022-08-01", "--reason", "处罚决定经行政复议撤销，现予撤回", "--office", "局",
      ] + more, in: place.path)
  }

  @Test func `a withdrawal shows what changes and what leaves, and writes it`() throws {
    let outcome = try withdraw()
    #expect(outcome.output == withdrawal)
    #expect(outcome.errors == "已写入 局/处罚/五月.yaml\n")
    #expect(outcome.status == 0)
    #expect(try place.read("局/处罚/五月.yaml").hasPrefix(PenaltyText.decision(9) + "事件:\n"))
  }

  @Test func `a dry run shows the same and writes nothing`() throws {
    let outcome = try withdraw("--dry-run")
    #expect(outcome.output == withdrawal)
    #expect(outcome.errors == "没有写文件（--dry-run）\n")
    #expect(outcome.status == 0)
    #expect(try place.read("局/处罚/五月.yaml") == PenaltyText.decision(9))
  }

  @Test func `a second withdrawal is refused, and the file stays`() throws {
    _ = try withdraw()
    let once = try place.read("局/处罚/五月.yaml")
    let again = try withdraw()
    #expect(again.status == 1)
    #expect(again.output == "")
    #expect(again.errors.contains("“演市监处罚〔2022〕9号”已在2022年8月1日撤回，不再公示 [event.already-ended]"))
    #expect(try place.read("局/处罚/五月.yaml") == once)
  }

  @Test func `an event that the law finds incomplete is shown and not written`() throws {
    let outcome = try run(
      "withdraw", "演市监处罚〔2022〕9号", "--kind", "撤销", "--on", "2022-08-01", "--reason", "撤销")
    #expect(outcome.status == 1)
    #expect(outcome.output.hasSuffix("+    类别: 撤销\n+    理由: 撤销\n"))
    #expect(outcome.errors.contains("撤回没有写“依据文号” [WD-01]"), "\(outcome.errors)")
    #expect(outcome.errors.hasSuffix("没有写文件：缺的用选项补上（--reason、--basis、--by），再办一次\n"))
    #expect(try place.read("局/处罚/五月.yaml") == PenaltyText.decision(9))
  }

  @Test func `a correction changes the field`() throws {
    let outcome = try run(
      "correct", "演市监处罚〔2022〕9号", "--field", "违法行为.类型", "--to", "销售假药", "--on", "2022-06-01",
      "--reason", "录入时写错了违法行为类型", "--by", "甲某")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("-  类型: 销售劣药\n+  类型: 销售假药\n"))
    #expect(outcome.output.contains("  换成更正后的: 处罚信息摘要\n"))
    #expect(try place.read("局/处罚/五月.yaml").contains("\n  类型: 销售假药\n  领域"))
  }

  @Test func `repaired credit ends the publication`() throws {
    let outcome = try run(
      "repair", "演市监处罚〔2022〕9号", "--basis", "演市监信修〔2023〕2号", "--on", "2023-06-01", "--reason",
      "义务已经履行，准予信用修复")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("  以后: 2023年6月1日信用修复，停止公示\n"))
    #expect(!outcome.output.contains("  公开: "))
  }

  @Test func `repaired credit keeps when it was asked for and accepted`() throws {
    let outcome = try run(
      "repair", "演市监处罚〔2022〕9号", "--basis", "演市监信修〔2023〕2号", "--on", "2023-06-01", "--reason",
      "义务已经履行，准予信用修复", "--applied", "2023-05-04", "--accepted", "2023-05-08", "--delay-reason",
      "需要核实整改情况")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let record = try place.read("局/处罚/五月.yaml")
    #expect(record.contains("申请日期: 2023-05-04"))
    #expect(record.contains("受理日期: 2023-05-08"))
    #expect(record.contains("迟延理由: 需要核实整改情况"))
  }

  @Test func `a decision that may stand in a ledger is told so`() throws {
    try place.write("局/处罚/台账.csv", "文号\n")
    let outcome = try run("repair", "演市监处罚〔2022〕19号")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == """
        错误: 没有文号为“演市监处罚〔2022〕19号”的处罚决定 [event.unknown-number]
          建议: 是不是“演市监处罚〔2022〕9号”？如果它在台账 局/处罚/台账.csv 里：撤回、更正、修复只记在 YAML 记录里，用 yinfa import 把台账搬到 YAML 里再办
        共 1 个错误

        """)
  }

  @Test(arguments: [
    (["withdraw", "甲", "--kind", "作废"], "错误: “--kind <类别>”不能写成“作废”：没有“作废”这种类别，可写 变更、撤销、确认违法、确认无效"),
    (["withdraw", "甲"], "错误: 缺少参数“--kind <类别>”"),
    (["correct", "甲", "--field", "案由"], "错误: 缺少参数“--to <值>”"),
    (["repair"], "错误: 缺少参数“<文号>”"),
    (["due", "--format", "xml"], "错误: “--format <格式>”不能写成“xml”：待办没有“xml”这种格式，可用 text、json、ics"),
  ])
  func `a command line that cannot be done is told`(_ arguments: [String], _ said: String) throws {
    let outcome = try BuiltCommand.run(arguments, in: place.path)
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasPrefix(said + "\n"), "\(outcome.errors)")
  }

  @Test func `one office at a time`() throws {
    try place.write("二局/yinfa.yaml", PenaltyText.profile)
    let event = try BuiltCommand.run(["repair", "甲", "--office", "."], in: place.path)
    #expect(event.status == 64)
    #expect(event.errors == "错误: 这里有 2 个单位，不知道是哪一个的决定\n  建议: 用 --office 指明一个，如 --office 二局\n")
    let list = try BuiltCommand.run(["due", "--format", "ics", "--office", "."], in: place.path)
    #expect(list.status == 64)
    #expect(list.errors == "错误: json 和 ics 一次只印一个单位\n  建议: 用 --office 指明一个单位文件夹\n")
  }
}

@Suite struct DueCommandTests {
  private func run(_ more: String...) throws -> BuiltCommand.Outcome {
    let place = try TestFolder()
    try place.write("yinfa.yaml", PenaltyText.profile)
    let unreported = PenaltyText.decision(9).replacing(", 双公示: 2022-05-12", with: "")
    try place.write("甲.yaml", unreported.replacing("企业信用系统: 2022-05-11, ", with: ""))
    return try BuiltCommand.run(["due", "--on", "2022-05-20"] + more, in: place.path)
  }

  @Test func `what is due is a heading a day and a line a thing`() throws {
    let outcome = try run()
    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        2022年5月13日 星期五（已逾期）
           报送  演市监处罚〔2022〕9号  报送双公示（自作出决定之日起7个工作日）  实务

        2022年6月1日 星期三
           公示  演市监处罚〔2022〕9号  在国家企业信用信息公示系统公示（自作出决定之日起20个工作日）  市场监督管理行政处罚信息公示规定第九条，规定

        共 2 件，其中 1 件已逾期

        """)
    #expect(outcome.status == 0)
  }

  @Test func `a program and a calendar get the same`() throws {
    #expect(try run("--format", "json").output.contains("\"rule\": \"DL-01\""))
    let calendar = try run("--format", "ics").output
    #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(calendar.contains("\r\nUID:990000-2022-0009-DL-01@yinfa\r\n"))
  }

  @Test func `nothing to do is said`() throws {
    let place = try TestFolder()
    try place.write("yinfa.yaml", PenaltyText.profile)
    let outcome = try BuiltCommand.run(["due", "--on", "2022-05-20"], in: place.path)
    #expect(outcome.output == "没有待办\n")
  }
}
