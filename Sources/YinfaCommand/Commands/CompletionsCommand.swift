import ArgumentParser

struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "印出命令行补全脚本。",
    discussion: """
      bash：yinfa completions bash > ~/.local/share/bash-completion/completions/yinfa
      zsh：yinfa completions zsh > ~/.zfunc/_yinfa
      fish：yinfa completions fish > ~/.config/fish/completions/yinfa.fish
      """)

  @Argument(
    help: ArgumentHelp("bash、zsh 或 fish。", valueName: "外壳"),
    transform: CompletionShell.init(argument:))
  var shell: CompletionShell

  func run() throws {
    guard Terminal.output.write(YinfaCommand.completionScript(for: shell) + "\n") else {
      throw IOFailure.cannotPrint()
    }
  }
}

extension CompletionShell {
  fileprivate init(argument: String) throws {
    guard let shell = CompletionShell(rawValue: argument) else {
      throw ValidationError("没有为“\(argument.prefix(40))”准备补全脚本，可用 bash、zsh、fish")
    }
    self = shell
  }
}
