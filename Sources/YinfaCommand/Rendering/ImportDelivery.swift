import ArgumentParser
import Diagnostics
import Yinfa

/// Writes the records of a ledger, all or none, and over nothing that was there.
struct ImportDelivery {
  let output: String
  let replaces: Bool
  let ledger: String
  let report: ReportOptions

  /// - Parameter staysInOffice: whether the ledger lies in an office, which reads it as well as the new records.
  func deliver(_ records: Rendering, staysInOffice: Bool) throws {
    guard Terminal.errors.write(report.text(of: records.diagnostics)) else {
      throw IOFailure.cannotPrint()
    }
    if !records.files.isEmpty {
      try write(records.files)
      Terminal.output.print("写出 \(records.files.count) 个文件，在 \(output)")
      if staysInOffice { Terminal.errors.print(leaving) }
    }
    if report.fails(on: records.diagnostics) { throw ExitCode(1) }
  }

  private var leaving: String {
    "下一步: 把 \(ledger) 移出单位文件夹，以后以 YAML 记录为准；不移走，每一件会读到两次"
  }

  private func write(_ files: [OutputFile]) throws {
    let there = files.map { Path(output).appending($0.path) }.filter(Directory.isThere)
    if !replaces, let first = there.first { throw IOFailure.exist(first, count: there.count) }
    for path in there where try InputReader.file(path).isMoreThanLedger {
      throw IOFailure.isMore(path)
    }
    let folder = try OutputFolder(output, keeping: [ledger])
    var written: [String] = []
    do {
      for file in files {
        try folder.write(file, replacing: replaces)
        written.append(file.path)
      }
    } catch {
      // What was replaced cannot come back; what is new goes again.
      if !replaces { for path in written { try folder.remove(path) } }
      throw error
    }
  }
}

extension IOFailure {
  fileprivate static func isMore(_ path: String) -> IOFailure {
    IOFailure(
      "\(path): 里面记着台账没有的内容（撤回、更正等事件，或者映射），一个文件也没有写",
      suggestion: "事件只增加，不能丢：这一件照 YAML 记录改，从台账里删去这一行")
  }

  fileprivate static func exist(_ path: String, count: Int) -> IOFailure {
    let others = count > 1 ? " 等 \(count) 个" : ""
    return IOFailure(
      "\(path)\(others): \(SystemError.fileExists.message)，一个文件也没有写",
      suggestion: "换一个文件夹；要用台账里的换掉它们，加 --force")
  }
}
