import ArgumentParser
import Diagnostics
import Yinfa

/// Writes an edition into a folder, and takes away what the edition before it had and this one has not: what may not be
/// read any more is gone. Files that no edition wrote are left where they are, and read: what left the public must not
/// stay in them.
struct EditionDelivery {
  /// Lists the files of the edition in the folder, one a line.
  static let manifestName = "公示文件清单.txt"

  let output: String
  let report: ReportOptions

  func deliver(_ edition: Rendering, readingOthersBy scan: FinishedFileScan) async throws {
    let others = try otherFiles(than: edition)
    let findings = edition.diagnostics + (try await scan.findings(inFilesAt: others))
    guard Terminal.errors.write(report.text(of: findings)) else { throw IOFailure.cannotPrint() }
    if !edition.hasErrors { try write(edition.files) }
    if report.fails(on: findings) { throw ExitCode(1) }
  }

  /// What will lie in the folder besides the edition. One that may not go out takes nothing away: then the files of the last
  /// one are read too, for something of them may have to go.
  private func otherFiles(than edition: Rendering) throws -> [String] {
    guard Directory.isFolder(output) else { return [] }
    let written = edition.hasErrors ? [] : try filesBefore + edition.files.map(\.path)
    let own = Set((written + [Self.manifestName]).map { Path(output).appending($0) })
    return try FileTree.files(in: [output], except: OfficeFolder.isOffice)
      .filter { !own.contains($0) }
  }

  /// The list is written last: a run that was cut off is finished by the next.
  private func write(_ files: [OutputFile]) throws {
    let before = try filesBefore
    let folder = try OutputFolder(output)
    for file in files { try folder.write(file) }
    let now = Set(files.map(\.path))
    let gone = before.filter { !now.contains($0) }
    for path in gone {
      try folder.remove(path)
      Terminal.output.print("撤下 \(Path(output).appending(path))")
    }
    let list = files.map { $0.path + "\n" }.joined()
    try folder.write(OutputFile(path: Self.manifestName, bytes: Array(list.utf8)))
    Terminal.output.print("写出 \(files.count) 个文件，撤下 \(gone.count) 个，在 \(output)")
  }

  private var filesBefore: [String] {
    get throws {
      let path = Path(output).appending(Self.manifestName)
      guard Directory.isFile(path) else { return [] }
      let text = String(decoding: try InputReader.file(path).bytes, as: UTF8.self)
      return text.split(separator: "\n").map(String.init)
    }
  }
}
