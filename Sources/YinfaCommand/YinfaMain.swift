import ArgumentParser

/// The press with a keyboard.
@main
enum YinfaMain {
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments == ["--version"] { leave(saying: YinfaCommand.version) }
    do {
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
    if let failure = error as? IOFailure { leave(after: failure) }
    let code = YinfaCommand.exitCode(for: error)
    let message = YinfaCommand.fullMessage(for: error, columns: HelpPage.unwrapped)
    if code.isSuccess { leave(saying: HelpPage(message).text(width: Terminal.output.width)) }
    if !message.isEmpty {
      Terminal.errors.print(UsageMessage(message).text(width: Terminal.errors.width))
    }
    leave(with: code.rawValue)
  }

  private static func leave(after failure: IOFailure) -> Never {
    Terminal.errors.print(failure.text(isColoured: false))
    leave(with: IOFailure.exitCode)
  }

  private static func leave(saying text: String) -> Never {
    leave(
      with: Terminal.output.write(text.hasSuffix("\n") ? text : text + "\n")
        ? 0 : IOFailure.exitCode)
  }

  private static func leave(with code: Int32) -> Never {
    YinfaCommand.exit(withError: ExitCode(code))
  }
}
