import ArgumentParser
import Yinfa

struct CorrectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "更正已公示的处罚：改正记录里的一个字段，并记下更正。",
    discussion: """
      例：yinfa correct 演市监处罚[2022]9号 --field 违法行为.类型 --to 销售劣药 --by 甲某 --reason “录入时写错了类型”
      更正前后的内容各记下 SHA-256，以后可以证明改了什么。
      """)

  @OptionGroup var options: EventOptions

  @Option(
    name: .long, help: ArgumentHelp("要更正的字段，如 案由、违法行为.类型、处罚.1.金额。", valueName: "字段"))
  var field: String

  @Option(name: .long, help: ArgumentHelp("字段的新值。", valueName: "值"))
  var to: String

  func run() throws {
    let correction = DecisionEvent.Correction(field: field, value: to)
    try EventRun(options: options, event: options.event(.correct(correction))).run()
  }
}
