import Diagnostics
import Testing
import Yinfa

/// A ledger that becomes records of YAML.
@Suite struct LedgerImportTests {
  private static let mapping = """
    种类: 台账映射
    记录: 处罚决定
    列:
      文号: 决定书文号
      当事人: 当事人.名称
      代码: 当事人.统一社会信用代码
      决定日期: 决定日期
      违法行为: 违法行为.类型
      事实: 违法行为.事实
      罚款: {字段: "处罚[种类=罚款].金额", 单位: 万元}
      没收: {字段: "处罚[种类=没收违法所得].金额", 单位: 元}
      承办人: {字段: 承办人, 分隔: "、"}
      送达: 送达.日期
      批准: 审核.批准.日期
    固定值:
      编号: 990000-{决定书文号.年}-{决定书文号.序号}
      程序: 普通程序
      当事人.类型: 法人
      送达.公示告知: 是
      审核.录入: 甲某
      审核.法制.人: 乙某
      审核.法制.日期: 2022-06-01
      审核.保密.人: 丙某
      审核.保密.日期: 2022-06-01
      审核.批准.人: 丁某
      "违法行为.违反[法规=中华人民共和国计量法].条款": 第九条第一款
      "违法行为.依据[法规=中华人民共和国计量法].条款": 第二十五条
    """
  private static let head = "文号,当事人,代码,决定日期,违法行为,事实,罚款,没收,承办人,送达,批准\n"
  private static let first =
    "演市监处罚[2022]9号,演示市平九农贸市场有限公司,91990001MA0000066F,2022.5.16,使用未经检定的计量器具,"
    + "电子秤3台超过检定周期。,０.1,/,甲某、乙某,20220518,2022.6.2\n"
  private static let firstRecord = """
    种类: 处罚决定
    编号: 990000-2022-0009
    决定书文号: 演市监处罚〔2022〕9号
    决定日期: 2022-05-16
    程序: 普通程序
    承办人: [甲某, 乙某]
    当事人:
      类型: 法人
      名称: 演示市平九农贸市场有限公司
      统一社会信用代码: 91990001MA0000066F
    违法行为:
      类型: 使用未经检定的计量器具
      事实: 电子秤3台超过检定周期。
      违反:
        - {法规: 中华人民共和国计量法, 条款: 第九条第一款}
      依据:
        - {法规: 中华人民共和国计量法, 条款: 第二十五条}
    处罚:
      - {种类: 罚款, 金额: 1000}
    送达: {日期: 2022-05-18, 公示告知: 是}
    审核:
      录入: 甲某
      法制: {人: 乙某, 日期: 2022-06-01}
      保密: {人: 丙某, 日期: 2022-06-01}
      批准: {人: 丁某, 日期: 2022-06-02}

    """

  /// Every third month another, and words that YAML would read otherwise.
  private static let rows = (1...30).map { number in
    let facts = ["“检查: 发现”#\(number)", "第一段\n第二段", "null", "- 甲", "甲，乙"][number % 5]
    return "演市监处罚[2022]\(number)号,演示市第\(number)号有限公司,91990001MA0000066F,2022-0\(number % 3 + 3)-16,"
      + "使用未经检定的计量器具,\"\(facts.replacing("\"", with: "\"\""))\",\(number).5,\(number * 100),甲某、乙某,2022-06-18,"
      + "2022-06-20\n"
  }.joined()

  private let press = Press(
    profile: file(
      "yinfa.yaml",
      """
      格式版本: 1
      机关名称: 演示市市场监督管理局
      统一社会信用代码: 11990000MB0000000J
      公示:
        较低数额罚款: {自然人: 10000, 单位: 100000, 依据: 演示省公告〔2021〕9号}
      """))

  private static func file(_ name: String, _ text: String) -> InputFile {
    InputFile(name: name, bytes: Array(text.utf8))
  }

  private func records(
    of rows: String, per arrangement: ImportArrangement = .record, skipping: Bool = false
  ) -> Rendering {
    press.records(
      of: Self.file("台账.csv", Self.head + rows),
      mappings: [Self.file("台账映射.yaml", Self.mapping)], per: arrangement,
      leavesBadRowsOut: skipping)
  }

  @Test func `a row is written as a person would write it, in a file of its number`() {
    let rendering = records(of: Self.first + "合计,,,,,,0.1,,,,\n")
    #expect(rendering.files.map(\.path) == ["990000-2022-0009.yaml"])
    #expect(String(decoding: rendering.files[0].bytes, as: UTF8.self) == Self.firstRecord)
    #expect(rendering.diagnostics.map(\.message) == ["读入2行：处罚决定1条，跳过1行（合计行1行）"])
  }

  @Test(arguments: [(ImportArrangement.record, 30), (.month, 3), (.ledger, 1)])
  func `what is read from the files is what is read from the ledger`(
    arrangement: ImportArrangement, count: Int
  ) {
    let rendering = records(of: Self.rows, per: arrangement)
    #expect(rendering.diagnostics.map(\.message) == ["读入30行：处罚决定30条"])
    #expect(rendering.files.count == count)
    let files = rendering.files.map { InputFile(name: $0.path, bytes: $0.bytes) }
    let ledger = [
      Self.file("台账.csv", Self.head + Self.rows), Self.file("台账映射.yaml", Self.mapping),
    ]
    let upload = press.upload(files, on: "2022-07-01").files
    #expect(upload.count == 2)
    let asRead = press.upload(ledger, on: "2022-07-01").files
    if arrangement == .month {
      let rows = upload.map { String(decoding: $0.bytes, as: UTF8.self).split(separator: "\r\n") }
      let others = asRead.map { String(decoding: $0.bytes, as: UTF8.self).split(separator: "\r\n") }
      #expect(Set(rows[1]) == Set(others[1]))
    } else {
      #expect(upload == asRead)
    }
  }

  @Test func `months and ledgers give files their names`() {
    #expect(
      records(of: Self.rows, per: .month).files.map(\.path)
        == ["2022-04.yaml", "2022-05.yaml", "2022-03.yaml"])
    #expect(records(of: Self.rows, per: .ledger).files.map(\.path) == ["台账.yaml"])
  }

  @Test func `a row that cannot be read stops all`() {
    let bad = Self.first.replacing("０.1", with: "约三万")
      .replacing("[2022]9号", with: "[2022]10号")
    let rendering = records(of: Self.first + bad)
    #expect(rendering.files == [])
    #expect(
      rendering.diagnostics.map(\.report) == [
        "台账.csv:1:1: 提示: 读入2行：处罚决定1条，有错误1行 [ledger.read]",
        "台账.csv:3:84: 错误: “罚款”写的“约三万”不是确定的金额 [ledger.not-exact]",
        "台账.csv:1:1: 提示: 台账里有错误，一个文件也没有写 [import.nothing-written]",
      ])
    #expect(rendering.diagnostics.last?.suggestion == "改好以后再办；只要读得了的1行，加 --skip-bad")
  }

  @Test func `a person may leave bad rows out, and is told of each`() {
    let bad = Self.first.replacing("０.1", with: "约三万").replacing("[2022]9号", with: "[2022]10号")
    let rendering = records(of: Self.first + bad, skipping: true)
    #expect(rendering.files.map(\.path) == ["990000-2022-0009.yaml"])
    #expect(rendering.diagnostics.last?.message == "有错误的1行没有导入：第3行")
    #expect(rendering.diagnostics.last?.suggestion == "把这几行另存成一份台账，改好以后再导入")
    #expect(rendering.hasErrors)
  }

  @Test func `a head that cannot be read is no bad row`() {
    let rendering = press.records(
      of: Self.file("台账.csv", Self.head.replacing("决定日期", with: "日子") + Self.first),
      mappings: [Self.file("台账映射.yaml", Self.mapping)], leavesBadRowsOut: true)
    #expect(rendering.files == [])
    #expect(rendering.diagnostics.last?.suggestion == "改好以后再办")
  }

  @Test func `a number that two rows bear is told at the second`() {
    let rendering = records(of: Self.first + Self.rows, per: .ledger)
    #expect(rendering.files == [])
    let finding = rendering.diagnostics.first { $0.id == "import.same-id" }
    #expect(finding?.message == "编号“990000-2022-0009”前面第2行用过了")
    #expect(finding?.location?.line == 13)
    #expect(finding?.suggestion == "核对两行的文号和编号；重复登记的，从表里删去一行")
  }

  @Test func `a ledger without a row makes no file, and that is said`() {
    let rendering = records(of: "")
    #expect(rendering.files == [])
    #expect(rendering.diagnostics.last?.message == "台账里一行记录也没有，没有写文件")
    #expect(rendering.diagnostics.last?.suggestion == "检查是否选错了文件，记录是不是在隐藏的工作表里")
  }

  @Test func `without a mapping it is said how to come by one`() {
    let rendering = press.records(
      of: Self.file("月报/台账.csv", Self.head + Self.first), mappings: [])
    #expect(
      rendering.diagnostics.map(\.advised) == [
        "月报/台账.csv:1:1: 错误: 台账旁边没有映射，不知道哪一列是记录的哪一项 [ledger.no-mapping] → "
          + "用“yinfa import 月报/台账.csv --propose”按表头写出一份映射，存在台账旁边；别处已有的，用 --mapping 指明"
      ])
  }
}

extension Diagnostic {
  fileprivate var report: String {
    "\(location?.description ?? ""): \(severity.chinese): \(message) [\(id)]"
  }

  fileprivate var advised: String { report + " → \(suggestion ?? "")" }
}
