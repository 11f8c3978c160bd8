import ArgumentParser
import Diagnostics

/// How findings are printed, and when they fail the run.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("检查结果的格式：text、json 或 sarif。", valueName: "格式"),
    transform: ReportFormat.init(argument:))
  var format: ReportFormat = .text

  @Option(
    name: .customLong("fail-level"),
    help: ArgumentHelp("到哪一级算不通过：error（错误）、warning（警告）或 note（提示）。", valueName: "级别"),
    transform: Severity.init(argument:))
  var failLevel: Severity = .error

  @OptionGroup var colour: ColourOptions

  /// Findings as they are to be printed.
  func text(of findings: [Diagnostic]) -> String {
    switch format {
    case .text: TextReport(findings, isColoured: colour.isColoured(on: .output)).text
    case .json: JSONReport(findings).text
    case .sarif: SARIFReport(findings, toolVersion: YinfaCommand.version).text
    }
  }

  /// Prints findings where they are all that a command has to say.
  ///
  /// - Throws: `ExitCode` where one of them fails the run.
  func conclude(_ findings: [Diagnostic]) throws {
    guard Terminal.output.write(text(of: findings)) else { throw IOFailure.cannotPrint() }
    if fails(on: findings) { throw ExitCode(1) }
  }

  func fails(on findings: [Diagnostic]) -> Bool {
    findings.contains { $0.severity >= failLevel }
  }
}

/// What findings are printed as.
enum ReportFormat: String, CaseIterable {
  case text, json, sarif

  init(argument: String) throws {
    guard let format = Self(rawValue: argument) else {
      throw ValidationError("检查结果没有“\(argument)”这种格式，可用 text、json、sarif")
    }
    self = format
  }
}

extension Severity {
  fileprivate init(argument: String) throws {
    guard let severity = Self(rawValue: argument) else {
      throw ValidationError("没有“\(argument)”这一级别，可用 error、warning、note")
    }
    self = severity
  }
}
