import Testing

@testable import YinfaCommand

@Suite struct UsageErrorTests {
  /// A wrong command line, and the first line of what is said about it.
  static let cases: [(String, String)] = [
    ("rnder", "错误: 没有“rnder”这个命令"),
    ("--bogus", "错误: 没有“--bogus”这个选项"),
    ("render --al x", "错误: 没有“--al”这个选项，是不是想写“--all”"),
    ("render -x", "错误: 没有“-x”这个选项"),
    ("render", "错误: 没有写要印的文件"),
    ("render --to", "错误: “--to <格式>”后面缺少值"),
    ("render --to xlsx 甲", "错误: “--to <格式>”不能写成“xlsx”：没有“xlsx”这种格式，可用 docx、html、md、pdf"),
    ("render --to , 甲", "错误: “--to <格式>”不能写成“,”：没有写格式，可用 docx、html、md、pdf"),
    ("render --all 甲", "错误: --all 已包括全部材料，不要再写文件"),
    ("render --all=3", "错误: “--all”后面不带值，却写了“3”"),
    ("render - -", "错误: 标准输入“-”只能写一次"),
    ("render --output - 甲 乙", "错误: 向标准输出只能印一份文件"),
    ("render --output - 甲", "错误: 向标准输出只能印一种格式，用 --to 指明"),
    ("render --output - --to pdf 甲", "错误: PDF 不能印到标准输出，请写到文件夹"),
    ("render 子/甲.yaml 丑/甲.yaml", "错误: “子/甲.yaml”和“丑/甲.yaml”的成品会同名"),
    (
      "check --on 2022-02-30", "错误: “--on <日期>”不能写成“2022-02-30”：“2022-02-30”不是日期，请写成 2022-05-12 的样子"
    ),
    ("check --format xml", "错误: “--format <格式>”不能写成“xml”：检查结果没有“xml”这种格式，可用 text、json、sarif"),
    ("check --fail-level 高", "错误: “--fail-level <级别>”不能写成“高”：没有“高”这一级别，可用 error、warning、note"),
    ("check --color 红", "错误: “--color <何时>”不能写成“红”：颜色没有“红”这种选择，可用 auto、always、never"),
    ("new", "错误: 缺少参数“<种类>”"),
    ("new 不存在的种类名称", "错误: 没有“不存在的种类名称”这种公文"),
    ("schema", "错误: 缺少参数“<种类>”"),
    ("kinds 甲 乙", "错误: 多出了参数“乙”"),
    ("kinds 甲 乙 丙", "错误: 多出了 2 个参数：“乙”、“丙”"),
    ("init", "错误: 缺少参数“<文件夹>”"),
    ("completions tcsh", "错误: “<外壳>”不能写成“tcsh”：没有为“tcsh”准备补全脚本，可用 bash、zsh、fish"),
    ("--generate-completion-script tcsh", "错误: 不能为“tcsh”生成补全脚本"),
    ("doctor -o", "错误: “-o <文件夹>”后面缺少值"),
  ]

  @Test(arguments: cases)
  func `a wrong command line is answered in Chinese, with 64`(line: String, answer: String) throws {
    let outcome = try BuiltCommand.run(line.split(separator: " ").map(String.init))
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.split(separator: "\n").first.map(String.init) == answer)
    let others = outcome.errors.split(separator: "\n").dropFirst().joined(separator: "\n")
    #expect(EnglishSentence.found(in: others) == [])
  }

  @Test func `a mistyped command is told the nearest`() throws {
    #expect(
      try BuiltCommand.run(["rnder"]).errors == """
        错误: 没有“rnder”这个命令
          建议: 是不是想写“render”

        """)
  }

  @Test func `an error of the command line shows how to do it`() throws {
    #expect(
      try BuiltCommand.run(["new"]).errors == """
        错误: 缺少参数“<种类>”
        说明: <种类>  种类的代号或中文名，见 yinfa kinds。
        用法: yinfa new <种类> [--output <文件>] [--force]
          详细用法：yinfa new --help

        """)
  }
}
