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

  func run() throws {
    try EventRun(options: options, event: options.event(.repair)).run()
  }
}
