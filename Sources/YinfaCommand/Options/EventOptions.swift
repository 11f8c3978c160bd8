import ArgumentParser
import Yinfa

/// What withdrawing, correcting and repairing have in common: which decision, when, why, on what ground.
struct EventOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("决定书文号，括号和数字怎么打都认，如 演市监处罚[2022]9号。", valueName: "文号"))
  var number: String

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp("哪一天办的，如 2022-08-01；不写时为北京时间的今天。", valueName: "日期"),
    transform: DayArgument.init(argument:))
  var day: DayArgument?

  @Option(name: .long, help: ArgumentHelp("向社会说明的理由，不写违法事实。", valueName: "理由"))
  var reason: String?

  @Option(name: .long, help: ArgumentHelp("依据的文书的文号：复议决定、判决、修复决定。", valueName: "文号"))
  var basis: String?

  @Option(name: .customLong("by"), help: ArgumentHelp("谁办的。", valueName: "姓名"))
  var handler: String?

  @Flag(name: .customLong("dry-run"), help: "只看会改什么，不写文件。")
  var isDryRun = false

  @OptionGroup var office: OfficeOptions
  @OptionGroup var colour: ColourOptions

  func event(_ action: DecisionEvent.Action) -> DecisionEvent {
    var event = DecisionEvent(action, on: day?.text ?? Today.text)
    event.reason = reason
    event.basis = basis
    event.handler = handler
    return event
  }
}
