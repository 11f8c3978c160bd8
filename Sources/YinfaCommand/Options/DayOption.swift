import ArgumentParser

/// The day that a command takes for today: `--on 2022-06-05`.
struct DayOption: ParsableArguments {
  @Option(
    name: .customLong("on"),
    help: ArgumentHelp("以这一天为今天，如 2022-06-05；不写时为北京时间的今天。", valueName: "日期"),
    transform: DayArgument.init(argument:))
  private var day: DayArgument?

  /// `2022-06-05`.
  var text: String { day?.text ?? Today.text }
}
