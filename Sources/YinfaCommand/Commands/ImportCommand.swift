import ArgumentParser
import Diagnostics
import Yinfa

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "把台账（Excel 或 CSV）的每一行写成一条 YAML 记录。",
    discussion: """
      例：yinfa import 台账.xlsx --mapping 台账映射.yaml --output 处罚
      还没有映射：yinfa import 台账.xlsx --propose > 台账映射.yaml
      写出以前逐条读回，和台账对得上才写；有一行读不了，就一个文件也不写。
      """)

  @Argument(help: ArgumentHelp("台账：.xlsx 或 .csv。", valueName: "台账"))
  var ledger: String

  @OptionGroup var mapping: LedgerOptions

  @Flag(name: .long, help: "只按表头印出一份映射的草稿，核对以后存在台账旁边。")
  var propose = false

  @Option(name: .long, help: ArgumentHelp("草稿里每一行是什么记录，见 yinfa kinds。", valueName: "种类"))
  var kind = "处罚决定"

  @Option(
    name: .long,
    help: ArgumentHelp("一个文件写多少：record（一件）、month（一个月）或 ledger（全部）。", valueName: "多少"),
    transform: ImportArrangement.init(argument:))
  var per: ImportArrangement = .record

  @Flag(name: .customLong("skip-bad"), help: "读不了的行放过，只写读得了的；读不了的照样报告。")
  var skipsBad = false

  @Option(
    name: .shortAndLong, help: ArgumentHelp("写到这个文件夹，没有就新建；不写时为当前文件夹。", valueName: "文件夹"))
  var output = "."

  @Flag(name: .long, help: "已有同名文件时覆盖它们。")
  var force = false

  @OptionGroup var office: OfficeOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    let input = try InputReader.file(ledger)
    if propose { return try printProposal(for: input) }
    let folder = try office.folder(around: ledger)
    let press = folder?.press ?? Press(profile: nil)
    let mappings = try mapping.mappings(for: ledger, in: office.office == nil ? nil : folder)
    let rendering = press.records(
      of: input, mappings: mappings, per: per, leavesBadRowsOut: skipsBad)
    let delivery = ImportDelivery(output: output, replaces: force, ledger: ledger, report: report)
    try delivery.deliver(rendering, staysInOffice: folder != nil)
  }
}

extension ImportCommand {
  private func printProposal(for ledger: InputFile) throws {
    let kind = try KindDescription.named(kind)
    let proposal = Press(profile: nil).proposedMapping(for: ledger, kind: kind.id)
    if proposal.hasErrors {
      Terminal.errors.print(report.text(of: proposal.diagnostics))
      throw ExitCode(1)
    }
    let bytes = proposal.files.flatMap(\.bytes)
    guard Terminal.output.write(bytes) else { throw IOFailure.cannotPrint() }
  }
}

extension ImportArrangement {
  fileprivate init(argument: String) throws {
    guard let arrangement = Self(rawValue: argument) else {
      throw ValidationError("一个文件不能写“\(argument.prefix(40))”那么多，可用 record、month、ledger")
    }
    self = arrangement
  }
}
