import ArgumentParser
import Diagnostics
import Yinfa

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "检查材料和模板，一次列出全部问题。",
    discussion: "不写文件时检查整个单位：yinfa.yaml、全部材料和模板。文件写“-”时从标准输入读。")

  @Argument(help: ArgumentHelp("要检查的材料或文稿。", valueName: "文件"))
  var files: [String] = []

  @OptionGroup var office: OfficeOptions

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp("以这一天为今天，如 2022-05-12；不写时为北京时间的今天。", valueName: "日期"),
    transform: DayArgument.init(argument:))
  var day: DayArgument?

  @OptionGroup var input: InputOptions
  @OptionGroup var report: ReportOptions

  func validate() throws { try input.validate(files) }

  func run() throws {
    let today = day?.text ?? Today.text
    var findings: [Diagnostic] = []
    for batch in try batches() {
      findings += batch.press.check(batch.inputs, on: today)
    }
    guard Terminal.output.write(text(of: findings)) else { throw IOFailure.cannotPrint() }
    let fails = findings.contains { $0.severity >= report.failLevel }
    if fails { throw ExitCode(1) }
  }

  private func batches() throws -> [Batch] {
    guard files.isEmpty else { return try Batch.byOffice(files, office: office, input: input) }
    return try office.folders().map { folder in
      Batch(press: folder.press, inputs: try folder.records().map { try InputReader.file($0) })
    }
  }

  private func text(of findings: [Diagnostic]) -> String {
    switch report.format {
    case .text:
      TextReport(findings, isColoured: report.colour.isColoured(on: .output)).text
    case .json: JSONReport(findings).text
    case .sarif: SARIFReport(findings, toolVersion: YinfaCommand.version).text
    }
  }
}

/// Files of one office, checked together because they may speak of each other.
private struct Batch {
  let press: Press
  var inputs: [InputFile]

  static func byOffice(
    _ files: [String], office: OfficeOptions, input: InputOptions
  ) throws -> [Batch] {
    var batches: [Batch] = []
    var places: [String: Int] = [:]
    for file in files {
      let folder = try office.folder(around: file == "-" ? "." : file)
      let key = folder?.path ?? ""
      let place = places[key] ?? batches.count
      if place == batches.count {
        places[key] = place
        batches.append(Batch(press: folder?.press ?? Press(profile: nil), inputs: []))
      }
      batches[place].inputs.append(try input.read(file))
    }
    return batches
  }
}
