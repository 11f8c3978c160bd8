import TestMaterial
import Testing

@testable import YinfaCommand

/// What the office makes public, and what it reports, from the keyboard.
@Suite struct ExposeCommandTests {
  private let place: TestFolder
  private static let decision = PenaltyText.decision(9).replacing(
    "  统一社会信用代码:", with: "  住所: 演示市演示路1号\n  统一社会信用代码:")

  init() throws {
    place = try TestFolder()
    try place.write("局/yinfa.yaml", PenaltyText.profile)
    try place.write("局/处罚/五月.yaml", Self.decision)
  }

  private func run(_ arguments: String...) throws -> BuiltCommand.Outcome {
    try BuiltCommand.run(arguments + ["--office", "局"], in: place.path)
  }

  @Test func `the list of a month is a notice, a workbook and a sheet`() throws {
    let outcome = try run(
      "expose", "--month", "2022-05", "--on", "2022-06-05", "--output", "公示", "--to", "md,docx")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "没有发现问题\n")
    #expect(
      outcome.output == """
        公示/曝光名单-2022-05.docx
        公示/曝光名单-2022-05.md
        公示/曝光名单-2022-05.xlsx
        公示/曝光名单-2022-05.csv

        """)
    #expect(try place.read("公示/曝光名单-2022-05.md").contains("本期公布行政处罚1件，罚没金额合计200000元"))
  }

  @Test func `a month without any is a report of none`() throws {
    let outcome = try run(
      "expose", "--month", "2022-06", "--on", "2022-07-05", "--output", "公示", "--to", "md")
    #expect(outcome.status == 0)
    #expect(try place.read("公示/曝光名单-2022-06.md").contains("本月没有应当公布的行政处罚信息。"))
    #expect(try place.read("公示/曝光名单-2022-06.csv").hasSuffix("公示截止\r\n"))
  }

  @Test func `what may not be read any more is taken away, and what others put there stays`() throws
  {
    let arguments = ["expose", "--all", "--output", "公示", "--to", "md", "--office", "局", "--on"]
    let first = try BuiltCommand.run(arguments + ["2022-06-05"], in: place.path)
    #expect(first.output == "写出 6 个文件，撤下 0 个，在 公示\n")
    try place.write("公示/说明.txt", "别人放的")
    let last = try BuiltCommand.run(arguments + ["2025-05-12"], in: place.path)
    #expect(last.output.contains("撤下 公示/摘要/990000-2022-0009.md\n"))
    let left = try place.files().filter { $0.hasPrefix("公示/") && $0.contains(".") }
    #expect(left.filter { $0.contains("990000-2022-0009") } == [])
    #expect(left.contains("公示/说明.txt"))
    for path in left { #expect(!(try place.read(path).contains("某某药店")), "\(path)") }
  }

  @Test func `what others put there is read, told and left alone`() throws {
    let arguments = ["expose", "--all", "--output", "公示", "--to", "md", "--office", "局", "--on"]
    _ = try BuiltCommand.run(arguments + ["2022-06-05"], in: place.path)
    try place.write("公示/旧名单.csv", "文号,当事人\r\n演市监处罚[2022]9号,演示市某某药店有限公司\r\n")
    #expect(try BuiltCommand.run(arguments + ["2022-06-05"], in: place.path).status == 0)
    let last = try BuiltCommand.run(arguments + ["2025-05-12"], in: place.path)
    #expect(last.status == 1)
    #expect(
      last.errors.contains(
        "公示/旧名单.csv:2:1: 错误: 演市监处罚〔2022〕9号公示到2025年5月11日为止，公开文件里还有它的文号 [PRD-01]"))
    #expect(last.output.contains("撤下 公示/摘要/990000-2022-0009.md\n"))
    #expect(try place.files().contains("公示/旧名单.csv"))
  }

  @Test func `an office's own folder is nothing public`() throws {
    let arguments = ["expose", "--all", "--output", ".", "--to", "md", "--office", "局", "--on"]
    let outcome = try BuiltCommand.run(arguments + ["2022-06-05"], in: place.path)
    #expect(outcome.errors == "没有发现问题\n")
  }

  @Test func `a broken record leaves the last good edition as it was`() throws {
    let arguments = ["expose", "--all", "--output", "公示", "--to", "md", "--office", "局", "--on"]
    _ = try BuiltCommand.run(arguments + ["2022-06-05"], in: place.path)
    let before = try place.files()
    try place.write("局/处罚/六月.yaml", "种类: 处罚决定\n编号：990000-2022-0010\n")
    let outcome = try BuiltCommand.run(arguments + ["2025-05-12"], in: place.path)
    #expect(outcome.status == 1)
    #expect(try place.files() == before + ["局/处罚/六月.yaml"])
    // What should have left is told all the same.
    #expect(
      outcome.errors.contains(
        "公示/摘要/990000-2022-0009.md:4:1: 错误: 演市监处罚〔2022〕9号公示到2025年5月11日为止，公开文件里还有它的文号 [PRD-01]"))
  }

  @Test func `a leak stops every public file and says where it is`() throws {
    try place.write(
      "局/处罚/五月.yaml", Self.decision.replacing("类型: 销售劣药", with: "类型: 销售劣药，电话１３９ 0013 8000"))
    let outcome = try run(
      "expose", "--month", "2022-05", "--on", "2022-06-05", "--output", "公示", "--to", "md")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("曝光名单-2022-05.csv:2:"))
    #expect(
      outcome.errors.contains(
        "错误: 演市监处罚〔2022〕9号的公开文件里有手机号“139＊＊＊＊8000”，拆开写的 [PII-MOB]（政府信息公开条例第十五条，规定）"))
    #expect(try place.files().filter { $0.hasPrefix("公示") } == [])
  }

  private static let separators = ["", " ", "\u{3000}", "\u{200B}"]

  @Test(arguments: ScanCommandTests.secrets.dropLast(), separators)
  func `a private number in a record stops every public file, however it is split`(
    _ secret: (words: String, rule: String), _ separator: String
  ) throws {
    let words = secret.words.map(String.init).joined(separator: separator)
    try place.write(
      "局/处罚/五月.yaml", Self.decision.replacing("类型: 销售劣药", with: "类型: 销售劣药，\(words)"))
    let outcome = try run("expose", "--all", "--on", "2022-06-05", "--output", "公示")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[\(secret.rule)]"))
    #expect(try place.files().filter { $0.hasPrefix("公示") } == [])
  }

  @Test(arguments: separators)
  func `the name of a third person is covered wherever it stands, however it is split`(
    _ separator: String
  ) throws {
    let name = "李\(separator)芳"
    try place.write(
      "局/处罚/五月.yaml",
      Self.decision.replacing("类型: 销售劣药", with: "类型: 销售劣药给\(name)")
        + "相关人员: [{姓名: 李芳, 身份: 消费者}]\n")
    let outcome = try run(
      "expose", "--all", "--on", "2022-06-05", "--output", "公示", "--to", "md")
    #expect(outcome.status == 0)
    for path in try place.files() where path.hasSuffix(".md") || path.hasSuffix(".csv") {
      #expect(!(try place.read(path).contains("芳")), "\(path)")
    }
  }

  @Test func `the rows of 双公示 hold what nobody else is told, and stand apart`() throws {
    let outcome = try run("upload", "--month", "2022-05", "--on", "2022-06-05", "--output", "报送")
    #expect(outcome.status == 0)
    let rows = try place.read("报送/双公示-行政处罚-2022-05.csv")
    #expect(rows.contains("演示市某某药店有限公司,法人及非法人组织,91990001MA0000007C,"))
    #expect(rows.contains(",罚款,罚款200000元,20,,,2022/05/05,2099/12/31,2025/05/11,"))
  }

  @Test func `the list of what ceased names the parties, for the office alone`() throws {
    let outcome = try run(
      "stopped", "--month", "2025-05", "--on", "2025-06-01", "--output", "内部", "--to", "md")
    #expect(outcome.status == 0)
    let list = try place.read("内部/停止公示清单-2025-05.md")
    #expect(list.contains("演示市某某药店有限公司"))
    #expect(list.contains("2025年5月12日"))
    #expect(list.contains("公示期届满"))
  }

  @Test(arguments: [
    (["expose", "--output", "公示"], "用 --month 写一个月份，或者用 --all 印全部"),
    (["expose", "--all", "--month", "2022-05"], "用 --month 写一个月份，或者用 --all 印全部"),
    (["upload", "--month", "2022-05"], "缺少参数“--output <文件夹>”"),
    (["stopped", "--output", "内部"], "缺少参数“--month <月份>”"),
    (["upload", "--month", "2022-5", "--output", "报送"], "“2022-5”不是月份，请写成 2022-05 的样子"),
    (["expose", "--month", "2022-13"], "“2022-13”不是月份，请写成 2022-05 的样子"),
  ])
  func `a command line that cannot be done is told`(_ arguments: [String], _ said: String) throws {
    let outcome = try BuiltCommand.run(arguments + ["--office", "局"], in: place.path)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(said))
  }
}
