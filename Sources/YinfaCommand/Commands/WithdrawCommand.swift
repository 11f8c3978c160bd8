import ArgumentParser
import Yinfa

struct WithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "撤回已公示的处罚：记入这份记录，并说明哪些页面不再公开。",
    discussion: """
      例：yinfa withdraw 演市监处罚[2022]9号 --kind 撤销 --basis 演府复决〔2022〕3号 --reason “处罚决定经行政复议撤销”
      处罚决定变更、撤销、确认违法或者确认无效的，三个工作日内撤回公示并公开说明理由（行政处罚法第四十八条）。
      记录文件里只加这一条事件，别的一个字也不动。
      """)

  @OptionGroup var options: EventOptions

  @Option(
    name: .long, help: ArgumentHelp("原决定怎么了：变更、撤销、确认违法或确认无效。", valueName: "类别"),
    transform: WithdrawalKindArgument.init(argument:))
  var kind: WithdrawalKindArgument

  @Option(
    name: .long,
    help: ArgumentHelp("变更决定生效或者本机关收到的日期，三个工作日由此起算；不写时为办理的那一天。", valueName: "日期"),
    transform: DayArgument.init(argument:))
  var effective: DayArgument?

  @Option(
    name: .customLong("delay-reason"),
    help: ArgumentHelp("超过三个工作日才撤回的，写明为什么。", valueName: "理由"))
  var delayReason: String?

  @Option(name: .long, help: ArgumentHelp("变更以后的新决定书文号。", valueName: "文号"))
  var successor: String?

  @Flag(name: .customLong("name-party"), help: "当事人要求写明名称以澄清。")
  var namesParty = false

  func run() throws {
    var event = options.event(.withdraw(kind: kind.text))
    event.effectiveDay = effective?.text
    event.delayReason = delayReason
    event.successor = successor
    event.namesParty = namesParty
    try EventRun(options: options, event: event).run()
  }
}

/// 变更、撤销、确认违法 or 确认无效.
struct WithdrawalKindArgument {
  let text: String

  init(argument: String) throws {
    guard DecisionEvent.withdrawalKinds.contains(argument) else {
      let known = DecisionEvent.withdrawalKinds.joined(separator: "、")
      throw ValidationError("没有“\(argument.prefix(40))”这种类别，可写 \(known)")
    }
    text = argument
  }
}
