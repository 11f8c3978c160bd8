import Testing

@testable import YinfaCommand

@Suite struct ChineseHelpTests {
  static let commands = [
    "init", "new", "kinds", "schema", "check", "import", "render", "due", "withdraw", "correct",
    "repair", "doctor", "completions", "help",
  ]

  @Test(
    arguments: [[], ["--help"], ["-h"], ["help"]] + commands.map { ["help", $0] }
      + commands.dropLast().map { [$0, "--help"] })
  func `help is Chinese`(arguments: [String]) throws {
    let outcome = try BuiltCommand.run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("用法: yinfa"))
    #expect(EnglishSentence.found(in: outcome.output.withoutCompletionPaths) == [])
  }

  @Test(arguments: [40, 60, 80, 120])
  func `help fits the width of the terminal`(width: Int) throws {
    for command in Self.commands {
      let outcome = try BuiltCommand.run(["help", command], environment: ["COLUMNS": "\(width)"])
      for line in outcome.output.withoutCompletionPaths.split(separator: "\n") {
        #expect(line.cells <= max(width, 48), "\(line)")
      }
    }
  }

  @Test func `an option's meaning stands in one column`() throws {
    let help = try BuiltCommand.run(["help", "init"]).output
    #expect(
      help == """
        新建一个单位文件夹：yinfa.yaml、模板文件夹和一份样例。

        用法: yinfa init <文件夹> [--force]

        参数:
          <文件夹>                  要建的文件夹，如 我的单位；“.”为当前文件夹。

        选项:
          --force                   已有同名文件时覆盖它们。
          --version                 显示版本号
          -h, --help                显示帮助

        """)
  }

  @Test func `the version is a number alone`() throws {
    let outcome = try BuiltCommand.run(["--version"])
    #expect(outcome.output == "0.1.0\n")
    #expect(outcome.status == 0)
    #expect(try BuiltCommand.run(["check", "--version"]).output == "0.1.0\n")
  }

  @Test func `the detector of English sees the parser's own words`() {
    #expect(EnglishSentence.found(in: "Missing value for '-o'").count == 1)
    #expect(EnglishSentence.found(in: "USAGE: yinfa").count == 1)
    #expect(EnglishSentence.found(in: "用法: yinfa render [--to <格式>]") == [])
  }
}

extension String {
  /// Where the shells look for completions is no prose, and no line of it can be broken.
  fileprivate var withoutCompletionPaths: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains(" > ~/.") }.joined(separator: "\n")
  }
}

extension Substring {
  fileprivate var cells: Int {
    unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
  }
}
