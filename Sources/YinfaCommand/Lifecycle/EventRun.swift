import ArgumentParser
import Diagnostics
import Yinfa

/// Records an event: shows what changes in the record's file and what leaves the public, then writes the file.
struct EventRun {
  let options: EventOptions
  let event: DecisionEvent

  func run() throws {
    let folders = try options.office.folders()
    let inputs = try folders.flatMap { try $0.records() }.map { try InputReader.file($0) }
    guard folders.count == 1, let folder = folders.first else {
      throw UsageFailure.severalOffices(folders.map(\.path))
    }
    let recording = folder.press.record(
      event, of: options.number, in: inputs, ledgers: try folder.ledgers())
    guard Terminal.output.write(text(of: recording)) else { throw IOFailure.cannotPrint() }
    report(recording.diagnostics)
    guard let file = recording.file else {
      if recording.change != nil { Terminal.errors.print(Self.incomplete) }
      throw ExitCode(1)
    }
    if options.isDryRun { return Terminal.errors.print("没有写文件（--dry-run）") }
    let old = inputs.first { $0.name == file.path }?.bytes ?? []
    try RecordFileWriter(path: file.path).write(file.bytes, over: old)
    Terminal.errors.print("已写入 \(file.path)")
  }

  private static let incomplete = "没有写文件：缺的用选项补上（--reason、--basis、--by），再办一次"

  private func text(of recording: EventRecording) -> String {
    let difference = recording.change.map {
      UnifiedDifference(name: $0.name, old: $0.old, new: $0.new).text
    }
    let isRefused = recording.file == nil
    let effect = isRefused ? nil : recording.effect.map { EffectText($0).text }
    return [difference, effect].compactMap(\.self).joined(separator: "\n")
  }

  private func report(_ findings: [Diagnostic]) {
    guard !findings.isEmpty else { return }
    let report = TextReport(findings, isColoured: options.colour.isColoured(on: .errors))
    _ = Terminal.errors.write(report.text)
  }
}

extension UsageFailure {
  fileprivate static func severalOffices(_ paths: [String]) -> UsageFailure {
    UsageFailure(
      "这里有 \(paths.count) 个单位，不知道是哪一个的决定",
      suggestion: "用 --office 指明一个，如 --office \(paths.first ?? "")")
  }
}
