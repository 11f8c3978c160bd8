import ArgumentParser
import Diagnostics
import Yinfa

struct UploadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "upload",
    abstract: "做双公示报送表：一件处罚一行，Excel 和 CSV。",
    discussion: """
      例：yinfa upload --office 我的单位 --month 2022-05 --output 报送
      报送表里有证件号码，只报送信用平台，不得公开；不要写进公示的文件夹。
      """)

  @Option(
    name: .long, help: ArgumentHelp("作出处罚的月份，如 2022-05；不写时为全部。", valueName: "月份"),
    transform: MonthArgument.init(argument:))
  var month: MonthArgument?

  @OptionGroup var day: DayOption

  @Option(name: .shortAndLong, help: ArgumentHelp("写到这个文件夹，没有就新建。", valueName: "文件夹"))
  var output: String

  @OptionGroup var office: OfficeOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    let folder = try office.one()
    let rendering = folder.press.upload(
      try folder.inputs(), month: month?.text,
      on: day.text)
    try FileDelivery(output: output, report: report).deliver(rendering)
  }
}
