import ArgumentParser
import Yinfa

struct RepairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair",
    abstract: "记下信用修复：这份处罚从此停止公示。",
    discussion: """
      例：yinfa repair 演市监处罚[2022]9号 --on 2023-06-01 --basis 演市监信修〔2023〕2号 --reason “义务已履行，准予修复”
      停止公示以后，页面只说“已停止公示”，不写名称；单位自己的记录和档案不变。
      """)

  @OptionGroup var options: EventOptions

  @Option(
    name: .long,
    help: ArgumentHelp("收到修复申请的日期，决定是否受理的期限由此起算。", valueName: "日期"),
    transform: DayArgument.init(argument:))
  var applied: DayArgument?

  @Option(
    name: .long,
    help: ArgumentHelp("受理修复申请的日期，作出决定的期限由此起算。", valueName: "日期"),
    transform: DayArgument.init(argument:))
  var accepted: DayArgument?

  @Option(
    name: .customLong("delay-reason"),
    help: ArgumentHelp("超过期限才受理或者决定的，写明为什么。", valueName: "理由"))
  var delayReason: String?

  func run() throws {
    var event = options.event(.repair)
    event.appliedDay = applied?.text
    event.acceptedDay = accepted?.text
    event.delayReason = delayReason
    try EventRun(options: options, event: event).run()
  }
}
