import ArgumentParser
import Diagnostics
import Yinfa

struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "列出公示和公开的待办：该送达、公示、报送、撤回、更正、答复的，和快要届满的。",
    discussion: """
      例：yinfa due --on 2022-06-01
      导入日历：yinfa due --format ics > 待办.ics
      期限按国务院办公厅公布的放假安排计算工作日；没有放假安排的年份另有警告。
      """)

  @OptionGroup var day: DayOption

  @Option(
    name: .long, help: ArgumentHelp("格式：text、json 或 ics。", valueName: "格式"),
    transform: DueFormat.init(argument:))
  var format: DueFormat = .text

  @OptionGroup var office: OfficeOptions
  @OptionGroup var colour: ColourOptions

  func run() throws {
    let today = day.text
    let lists = try office.folders().map { folder in
      folder.press.due(try folder.inputs(), on: today)
    }
    if format != .text, lists.count != 1 { throw UsageFailure.oneOfficeAtATime() }
    for list in lists {
      report(list.diagnostics)
      guard Terminal.output.write(bytes(of: list)) else { throw IOFailure.cannotPrint() }
    }
    let isWrong = lists.flatMap(\.diagnostics).contains { $0.severity == .error }
    if isWrong { throw ExitCode(1) }
  }

  private func bytes(of list: DueList) -> [UInt8] {
    switch format {
    case .text: Array(DueTable(list).text.utf8)
    case .json: Array(list.json.utf8)
    case .ics: list.calendar
    }
  }

  private func report(_ findings: [Diagnostic]) {
    guard !findings.isEmpty else { return }
    let report = TextReport(findings, isColoured: colour.isColoured(on: .errors))
    _ = Terminal.errors.write(report.text)
  }
}

/// What the list of what is due is printed as.
enum DueFormat: String {
  case text, json, ics

  init(argument: String) throws {
    guard let format = Self(rawValue: argument) else {
      throw ValidationError("待办没有“\(argument.prefix(40))”这种格式，可用 text、json、ics")
    }
    self = format
  }
}

extension UsageFailure {
  fileprivate static func oneOfficeAtATime() -> UsageFailure {
    UsageFailure("json 和 ics 一次只印一个单位", suggestion: "用 --office 指明一个单位文件夹")
  }
}
