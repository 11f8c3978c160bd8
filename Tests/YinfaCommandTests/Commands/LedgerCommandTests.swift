import Testing

@testable import YinfaCommand

/// Ledgers through the door that a person takes: `yinfa import` and `yinfa check 台账.csv`.
@Suite struct LedgerCommandTests {
  private let place: TestFolder

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
    固定值:
      编号: 990000-{决定书文号.年}-{决定书文号.序号}
      程序: 普通程序
      当事人.类型: 法人
      "违法行为.违反[法规=中华人民共和国计量法].条款": 第九条第一款
      "违法行为.依据[法规=中华人民共和国计量法].条款": 第二十五条

    """
  private static let good =
    "演市监处罚[2022]9号,演示市平九农贸市场有限公司,91990001MA0000066F,2022.5.16,使用未经检定的计量器具,电子秤3台超过检定周期。,0.1\n"
  private static let head = "文号,当事人,代码,决定日期,违法行为,事实,罚款\n"
  private static let bad = good.replacing("[2022]9号", with: "[2022]10号").replacing(
    ",0.1", with: ",约三万")

  init() throws {
    place = try TestFolder()
    try place.write("台账/台账.csv", Self.head + Self.good)
    try place.write("台账/台账映射.yaml", Self.mapping)
  }

  private func run(_ arguments: String...) throws -> BuiltCommand.Outcome {
    try BuiltCommand.run(arguments, in: place.path)
  }

  @Test func `rows become records, by the mapping beside the ledger`() throws {
    let outcome = try run("import", "台账/台账.csv", "--output", "处罚")
    #expect(outcome.output == "写出 1 个文件，在 处罚\n")
    #expect(
      outcome.errors == """
        台账/台账.csv:1:1: 提示: 读入1行：处罚决定1条 [ledger.read]
        共 1 个提示

        """)
    #expect(outcome.status == 0)
    #expect(try place.files().contains("处罚/990000-2022-0009.yaml"))
    #expect(
      try place.read("处罚/990000-2022-0009.yaml").hasPrefix("种类: 处罚决定\n编号: 990000-2022-0009\n"))
  }

  @Test func `nothing that was there is replaced unless it is asked for`() throws {
    try place.write("处罚/990000-2022-0009.yaml", "我的\n")
    try place.write("台账/台账.csv", Self.head + Self.good.replacing("]9号", with: "]8号") + Self.good)
    let refused = try run("import", "台账/台账.csv", "--output", "处罚")
    #expect(refused.status == 74)
    #expect(
      refused.errors.hasSuffix(
        """
        错误: 处罚/990000-2022-0009.yaml: 已经有同名的文件，一个文件也没有写
          建议: 换一个文件夹；要用台账里的换掉它们，加 --force

        """))
    #expect(try place.read("处罚/990000-2022-0009.yaml") == "我的\n")
    #expect(try !place.files().contains("处罚/990000-2022-0008.yaml"))
    #expect(try run("import", "台账/台账.csv", "--output", "处罚", "--force").status == 0)
    #expect(try place.read("处罚/990000-2022-0009.yaml").hasPrefix("种类: 处罚决定\n"))
  }

  @Test func `what has happened to a decision is not replaced, whoever asks`() throws {
    _ = try run("import", "台账/台账.csv", "--output", "处罚")
    let record = "处罚/990000-2022-0009.yaml"
    let kept = try place.read(record) + "事件:\n  - {动作: 撤回, 日期: 2022-08-01}\n"
    try place.write(record, kept)
    let outcome = try run("import", "台账/台账.csv", "--output", "处罚", "--force")
    #expect(outcome.status == 74)
    #expect(
      outcome.errors.hasSuffix(
        """
        错误: 处罚/990000-2022-0009.yaml: 里面记着台账没有的内容（撤回、更正等事件，或者映射），一个文件也没有写
          建议: 事件只增加，不能丢：这一件照 YAML 记录改，从台账里删去这一行

        """))
    #expect(try place.read(record) == kept)
  }

  @Test func `bad rows stop all, unless they are to be left out`() throws {
    try place.write("台账/台账.csv", Self.head + Self.good + Self.bad)
    let stopped = try run("import", "台账/台账.csv", "--output", "处罚")
    #expect(stopped.status == 1)
    #expect(stopped.output == "")
    #expect(stopped.errors.contains("台账里有错误，一个文件也没有写 [import.nothing-written]"))
    #expect(try !place.files().contains("处罚"))
    let skipped = try run("import", "台账/台账.csv", "--output", "处罚", "--skip-bad")
    #expect(skipped.status == 1)
    #expect(skipped.output == "写出 1 个文件，在 处罚\n")
    #expect(skipped.errors.contains("警告: 有错误的1行没有导入：第3行 [import.left-out]"))
  }

  @Test func `a ledger in an office is to leave it`() throws {
    try place.write("台账/yinfa.yaml", "格式版本: 1\n机关名称: 演示市市场监督管理局\n")
    let outcome = try run("import", "台账/台账.csv", "--per", "month", "--output", "台账/penalties")
    #expect(try place.files().contains("台账/penalties/2022-05.yaml"))
    #expect(
      outcome.errors.hasSuffix("下一步: 把 台账/台账.csv 移出单位文件夹，以后以 YAML 记录为准；不移走，每一件会读到两次\n"))
  }

  @Test func `a proposed mapping reads the ledger once it is filled in`() throws {
    let proposed = try run("import", "台账/台账.csv", "--propose")
    #expect(proposed.status == 0)
    #expect(
      proposed.output == """
        # 按表头写出的映射，逐列核对以后存在台账旁边。左边是表头里的文字，右边是记录的项。
        # 行首有“# ”的列没有认出来：要读的，写上对应的项（见 yinfa kinds 处罚决定），删去“# ”；不读的，删去这一行。
        种类: 台账映射
        记录: 处罚决定
        列:
          文号: 决定书文号
          当事人: 当事人.名称
          代码: 当事人.统一社会信用代码
          决定日期: 决定日期
          违法行为: 违法行为.类型
          事实: 违法行为.事实
          罚款: "处罚[种类=罚款].金额"
        # 下面几项是必填的，表里没有认出来：每一行都一样的，删去“# ”写在这里。
        # 固定值:
        #   编号: 990000-{决定书文号.年}-{决定书文号.序号}  # 永久的编号，用过的不再用；网页的地址由它来
        #   程序: 普通程序  # 普通程序或者简易程序
        #   当事人.类型: 法人  # 法人、非法人组织、个体工商户或者自然人
        #   违法行为.违反.法规: 中华人民共和国药品管理法  # 名称，不写书名号
        #   违法行为.违反.条款: 第九十八条第一款  # 条、款、项
        #   违法行为.依据.法规: 中华人民共和国药品管理法  # 名称，不写书名号
        #   违法行为.依据.条款: 第九十八条第一款  # 条、款、项

        """)
    let filled = proposed.output.split(separator: "\n").map { line in
      line.hasPrefix("# 固定值") || line.hasPrefix("#   ") ? String(line.dropFirst(2)) : String(line)
    }
    try place.write("台账/台账映射.yaml", filled.joined(separator: "\n") + "\n")
    let outcome = try run("import", "台账/台账.csv", "--output", "处罚")
    #expect(outcome.output == "写出 1 个文件，在 处罚\n")
  }

  @Test func `what looks like no ledger has no proposal`() throws {
    try place.write("台账/通讯录.csv", "科室,分机\n一科,1\n")
    let outcome = try run("import", "台账/通讯录.csv", "--propose")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("没有找到表头：没有一行里有两个认得的列名 [import.no-known-head]"))
  }

  @Test func `a ledger is checked alone, by the mapping beside it`() throws {
    try place.write("台账/台账.csv", Self.head + Self.good + Self.bad)
    let outcome = try run("check", "台账/台账.csv", "--on", "2022-06-05")
    #expect(outcome.output.contains("台账/台账.csv:1:1: 提示: 读入2行：处罚决定1条，有错误1行 [ledger.read]"))
    #expect(outcome.output.contains("台账/台账.csv:3:84: 错误: “罚款”写的“约三万”不是确定的金额 [ledger.not-exact]"))
    #expect(outcome.status == 1)
  }

  @Test func `what is no ledger is not imported, and a ledger is not mended`() throws {
    let mapping = try run("import", "台账/台账映射.yaml")
    #expect(mapping.status == 1)
    #expect(
      mapping.errors == """
        台账/台账映射.yaml:1:1: 错误: 这不是台账 [import.not-a-ledger]
          建议: 写台账的文件名，以 .xlsx 或 .csv 结尾；映射用 --mapping 写明
        共 1 个错误

        """)
    let mended = try run("check", "台账/台账.csv", "--fix")
    #expect(mended.status == 64)
    #expect(
      mended.errors == "错误: 台账只能检查，不能用 --fix 和 --annotate\n  建议: 去掉它们，照检查结果在表里改\n")
  }

  @Test func `a ledger is checked by a mapping from elsewhere`() throws {
    try place.write("桌面/五月.csv", Self.head + Self.good)
    let named = try run("check", "桌面/五月.csv", "--mapping", "台账/台账映射.yaml", "--on", "2022-06-05")
    #expect(named.output.contains("桌面/五月.csv:1:1: 提示: 读入1行：处罚决定1条 [ledger.read]"))
    try place.write("台账/yinfa.yaml", "格式版本: 1\n机关名称: 演示市市场监督管理局\n")
    let ofOffice = try run("check", "桌面/五月.csv", "--office", "台账", "--on", "2022-06-05")
    #expect(ofOffice.output.contains("桌面/五月.csv:1:1: 提示: 读入1行：处罚决定1条 [ledger.read]"))
  }

  @Test func `a ledger without a mapping is told of, and how to come by one`() throws {
    try place.write("桌面/五月.csv", Self.head + Self.good)
    let outcome = try run("check", "桌面/五月.csv")
    #expect(outcome.status == 1)
    #expect(
      outcome.output == """
        桌面/五月.csv:1:1: 错误: 台账旁边没有映射，不知道哪一列是记录的哪一项 [ledger.no-mapping]
          建议: 用“yinfa import 桌面/五月.csv --propose”按表头写出一份映射，存在台账旁边；别处已有的，用 --mapping 指明
        共 1 个错误

        """)
  }

  @Test func `a mapping that cannot be read is told of, and is enough`() throws {
    try place.write("台账/台账映射.yaml", Self.mapping.replacing("记录: 处罚决定", with: "记录类: 处罚决定"))
    let outcome = try run("check", "台账/台账.csv")
    #expect(outcome.output.contains("台账/台账映射.yaml:2:1: 错误: “台账映射”没有“记录类”这一项"))
    #expect(!outcome.output.contains("ledger.no-mapping"))
  }

  @Test func `a mapping that is no YAML is told of too`() throws {
    try place.write("台账/台账映射.yaml", Self.mapping.replacing("  代码:", with: "  文号: 编号\n  代码:"))
    let outcome = try run("check", "台账/台账.csv")
    #expect(outcome.output.contains("台账/台账映射.yaml:6:3: 错误: 键“文号”重复 [yaml.duplicate-key]"))
    #expect(!outcome.output.contains("ledger.no-mapping"))
  }

  @Test func `of two mappings in a folder that which fits the head reads the ledger`() throws {
    try place.write("台账/别的映射.yaml", "种类: 台账映射\n记录: 处罚决定\n列:\n  甲: 编号\n  乙: 案由\n")
    let outcome = try run("check", "台账/台账.csv", "--on", "2022-06-05")
    #expect(outcome.output.contains("读入1行：处罚决定1条 [ledger.read]"))
  }

  @Test func `what a spreadsheet keeps beside an open workbook is no ledger`() throws {
    try place.write("台账/yinfa.yaml", "格式版本: 1\n机关名称: 演示市市场监督管理局\n")
    try place.write("台账/~$台账.xlsx", "甲")
    let outcome = try run("check", "--office", "台账", "--on", "2022-06-05")
    #expect(!outcome.output.contains("~$"))
    #expect(outcome.output.contains("读入1行：处罚决定1条 [ledger.read]"))
  }

  @Test func `an old workbook beside a mapping is not passed over`() throws {
    try place.write("台账/yinfa.yaml", "格式版本: 1\n机关名称: 演示市市场监督管理局\n")
    try place.write("台账/旧台账.xls", "甲")
    let outcome = try run("check", "--office", "台账", "--on", "2022-06-05")
    #expect(outcome.output.contains("台账/旧台账.xls"))
    #expect(outcome.status == 1)
  }
}
