import ArgumentParser
import Glibc

/// The press with a keyboard.
@main
enum YinfaMain {
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments == ["--version"] { leave(saying: YinfaCommand.version) }
    do {
      try CommandName.check(arguments)
      var command = try YinfaCommand.parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      leave(after: error)
    }
  }

  /// The parser's requests (help, version, completions) arrive as errors too.
  private static func leave(after error: any Error) -> Never {
    if let failure = error as? IOFailure {
      leave(with: IOFailure.exitCode, saying: failure.text(isColoured: false))
    }
    if let failure = error as? UsageFailure {
      leave(with: UsageFailure.exitCode, saying: failure.text)
    }
    let code = YinfaCommand.exitCode(for: error)
    let message = YinfaCommand.fullMessage(for: error, columns: HelpPage.unwrapped)
    if code.isSuccess { leave(saying: HelpPage(message).text(width: Terminal.output.width)) }
    leave(
      with: code.rawValue,
      saying: UsageMessage(message).text(width: Terminal.errors.width))
  }

  private static func leave(with code: Int32, saying text: String) -> Never {
    if !text.isEmpty { Terminal.errors.print(text) }
    leave(with: code)
  }

  private static func leave(saying text: String) -> Never {
    leave(
      with: Terminal.output.write(text.hasSuffix("\n") ? text : text + "\n")
        ? 0 : IOFailure.exitCode)
  }

  private static func leave(with code: Int32) -> Never {
    exit(code)
  }
}
