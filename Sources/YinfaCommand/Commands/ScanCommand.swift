import ArgumentParser
import Diagnostics
import Yinfa

struct ScanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "检查已经做好、要公开的文件里有没有个人信息，不论是谁做的。",
    discussion: """
      例：yinfa scan 网站 名单.xlsx --office 我的单位
      网页、Word、Excel、CSV、JSON、图片都查，批注、文档属性和文件名也查；文件夹查到最里层。
      有单位文件夹的，写着某件处罚文号的文件里，这件处罚隐去的姓名也查。
      """)

  @Argument(help: ArgumentHelp("要公开的文件或者文件夹。", valueName: "文件"))
  var files: [String]

  @OptionGroup var day: DayOption
  @OptionGroup var office: OfficeOptions
  @OptionGroup var report: ReportOptions

  func run() async throws {
    let paths = try FileTree.files(in: files)
    let folder = try office.folder(around: files.first ?? ".") ?? office.folder(around: ".")
    let press = folder?.press ?? Press(profile: nil)
    let scan = press.disclosure(of: try folder?.inputs() ?? [], on: day.text).scan
    let findings = scan.diagnostics + (try await scan.findings(inFilesAt: paths))
    Terminal.errors.print("检查了 \(paths.count) 个文件")
    try report.conclude(findings)
  }
}
