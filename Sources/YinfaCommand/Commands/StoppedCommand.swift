import ArgumentParser
import Diagnostics
import Yinfa

struct StoppedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stopped",
    abstract: "印一个月的停止公示清单，供别处删除时核对；只供内部用。",
    discussion: "例：yinfa stopped --office 我的单位 --month 2022-08 --output 内部")

  @Option(
    name: .long, help: ArgumentHelp("停止公示的月份，如 2022-08。", valueName: "月份"),
    transform: MonthArgument.init(argument:))
  var month: MonthArgument

  @OptionGroup var day: DayOption

  @Option(
    name: .long, help: ArgumentHelp("格式，用逗号隔开：docx、html、md。", valueName: "格式"),
    transform: TargetList.init(argument:))
  var to = TargetList.standard

  @Option(name: .shortAndLong, help: ArgumentHelp("写到这个文件夹，没有就新建。", valueName: "文件夹"))
  var output: String

  @OptionGroup var office: OfficeOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    let folder = try office.one()
    let rendering = folder.press.stopped(
      try folder.inputs(), month: month.text,
      on: day.text, to: to.formats)
    try FileDelivery(output: output, report: report).deliver(rendering)
  }
}
