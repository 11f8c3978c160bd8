import ArgumentParser
import Diagnostics
import Yinfa

struct ExposeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expose",
    abstract: "印行政处罚的曝光名单：公告、Excel 和 CSV；--all 印那一天可以公开的全部。",
    discussion: """
      例：yinfa expose --office 我的单位 --month 2022-05 --on 2022-06-05 --output 公示
      到那一天可以公示的才在名单里；一件也没有的，印“零报告”。
      --all 印各月名单和每件的摘要、决定书公开版、典型案例、说明，并从文件夹里撤下不再公开的；别人放在那里的文件不动，只检查。
      写出以前检查每一个文件，有个人信息泄漏的一个也不写。
      """)

  @Option(
    name: .long, help: ArgumentHelp("作出处罚的月份，如 2022-05。", valueName: "月份"),
    transform: MonthArgument.init(argument:))
  var month: MonthArgument?

  @Flag(name: .long, help: "印那一天可以公开的全部文书，撤下上一次印的、现在不能公开的。")
  var all = false

  @OptionGroup var day: DayOption

  @Option(
    name: .long, help: ArgumentHelp("公告的格式，用逗号隔开：docx、html、md。", valueName: "格式"),
    transform: TargetList.init(argument:))
  var to = TargetList.standard

  @Option(
    name: .shortAndLong, help: ArgumentHelp("写到这个文件夹，没有就新建；不写时为当前文件夹。", valueName: "文件夹"))
  var output = "."

  @OptionGroup var office: OfficeOptions
  @OptionGroup var report: ReportOptions

  func validate() throws {
    guard all == (month == nil) else {
      throw ValidationError("用 --month 写一个月份，或者用 --all 印全部")
    }
  }

  func run() async throws {
    let folder = try office.one()
    let inputs = try folder.inputs()
    let today = day.text
    guard let month else {
      let disclosure = folder.press.disclosure(of: inputs, on: today)
      let edition = await disclosure.edition(to: to.formats)
      let delivery = EditionDelivery(output: output, report: report)
      return try await delivery.deliver(edition, readingOthersBy: disclosure.scan)
    }
    let list = folder.press.expose(inputs, month: month.text, on: today, to: to.formats)
    try FileDelivery(output: output, report: report).deliver(list)
  }
}
