/// What the parser says about a wrong command line, in Chinese.
struct UsageMessage {
  private let lines: [Substring]

  init(_ english: String) {
    lines = english.split(separator: "\n", omittingEmptySubsequences: false)
  }

  func text(width: Int) -> String {
    lines.map { Self.line(String($0), width: width) }.joined(separator: "\n")
  }

  private static func line(_ line: String, width: Int) -> String {
    if let error = line.after("Error: ") { return "错误: " + sentence(error) }
    if let help = line.after("Help:  ") { return "说明: " + HelpPage.translated(help) }
    if let usage = line.after("Usage: ") { return "用法: " + HelpPage.usage(usage, width: width) }
    if let alternative = line.after("   or: ") { return "   或者: " + sentence(alternative) }
    return sentence(line)
  }

  /// A sentence that is in none of the patterns is passed on; one of ours is Chinese already.
  private static func sentence(_ english: String) -> String {
    for pattern in patterns {
      if let chinese = pattern.translation(of: english) {
        return chinese.replacing("', '", with: "”、“")
      }
    }
    return english
  }

  private static let patterns: [MessagePattern] = [
    MessagePattern("Unknown option '%'. Did you mean '%'?", "没有“%1”这个选项，是不是想写“%2”"),
    MessagePattern("Unknown option '%'", "没有“%1”这个选项"),
    MessagePattern("Missing value for '%' in '%'", "“%2”中的“%1”后面缺少值"),
    MessagePattern("Missing value for '%'", "“%1”后面缺少值"),
    MessagePattern(
      "The option '%' does not take any value, but '%' was specified.", "“%1”后面不带值，却写了“%2”"),
    MessagePattern("Unexpected argument '%'", "多出了参数“%1”"),
    MessagePattern("% unexpected arguments: '%'", "多出了 %1 个参数：“%2”"),
    MessagePattern(
      "Value to be set with flag % had already been set with flag %", "选项%1与前面的%2只能写一个"),
    MessagePattern("Missing expected argument '%'", "缺少参数“%1”"),
    MessagePattern("Missing one of: '%'", "缺少其中之一：“%1”"),
    MessagePattern("Invalid option: %", "选项的写法不对：%1"),
    MessagePattern("Missing required subcommand.", "缺少命令"),
    MessagePattern("The value '%' is invalid for '%': %", "“%2”不能写成“%1”：%3"),
    MessagePattern(
      "The value '%' is invalid for '%'. Please provide one of %.", "“%2”不能写成“%1”，可用 %3"),
    MessagePattern("The value '%' is invalid for '%'", "“%2”不能写成“%1”"),
    MessagePattern("The value '%' is invalid.%", "不能写“%1”%2"),
    MessagePattern("Command '%' is not a parent of the current command.", "“%1”不是上一级命令"),
    MessagePattern("  See '%' for more information.", "  详细用法：%1"),
    MessagePattern("Can't autodetect a supported shell.", "认不出所用的命令行外壳"),
    MessagePattern("Can't generate completion scripts for '%'.", "不能为“%1”生成补全脚本"),
    MessagePattern("Please use --generate-completion-script=<shell> with one of:", "可用的外壳："),
    MessagePattern("Internal error. %", "程序内部出错：%1"),
  ]
}

extension String {
  func after(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
