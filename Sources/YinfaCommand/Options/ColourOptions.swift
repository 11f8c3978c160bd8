import ArgumentParser

/// When a terminal gets colours.
struct ColourOptions: ParsableArguments {
  @Option(
    name: .customLong("color"),
    help: ArgumentHelp("颜色：auto（只在终端上）、always 或 never。", valueName: "何时"),
    transform: Choice.init(argument:))
  var choice: Choice = .auto

  enum Choice: String {
    case auto, always, never

    init(argument: String) throws {
      guard let choice = Self(rawValue: argument) else {
        throw ValidationError("颜色没有“\(argument)”这种选择，可用 auto、always、never")
      }
      self = choice
    }
  }

  func isColoured(on terminal: Terminal) -> Bool {
    switch choice {
    case .auto: terminal.takesColours
    case .always: true
    case .never: false
    }
  }
}
