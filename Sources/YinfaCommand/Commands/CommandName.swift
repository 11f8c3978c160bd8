import ArgumentParser
import Diagnostics

/// The word after `yinfa`. The parser would call a wrong one a superfluous argument.
enum CommandName {
  /// - Throws: `UsageFailure` where the first word is no command.
  static func check(_ arguments: [String]) throws(UsageFailure) {
    guard let word = arguments.first, !word.hasPrefix("-"), !all.contains(word) else { return }
    let nearest = NearestName.of(word, among: all)
    throw UsageFailure(
      "没有“\(word.prefix(40))”这个命令",
      suggestion: nearest.map { "是不是想写“\($0)”" } ?? "用 yinfa --help 查看全部命令")
  }

  private static var all: [String] {
    YinfaCommand.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }
}
