import Diagnostics

/// What a run has written, for the person who started it.
struct RenderSummary {
  let results: [RenderResult]
  let targets: TargetList
  let output: String

  /// What is wrong with an office is found with each of its documents, and said once.
  var findings: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return results.flatMap(\.findings).filter { seen.insert($0).inserted }
  }
  var failures: [IOFailure] { results.compactMap(\.failure) }
  var hasErrors: Bool { results.contains(where: \.hasErrors) }

  /// A table with a row for each document, and where they are.
  var text: String {
    guard !results.isEmpty else { return "没有可印的材料\n" }
    let header = ["公文"] + targets.targets.map(\.heading) + ["检查"]
    return CellTable(header: header, rows: results.map(row)).text + explanations + conclusion
  }

  /// Under the name of each document, its pages.
  private var explanations: String {
    results.map { result in
      result.explanations.map { lines in
        "\n\(result.task.base)\n" + lines.map { "  \($0)\n" }.joined()
      }.joined()
    }.joined()
  }

  private func row(_ result: RenderResult) -> [String] {
    [result.task.base]
      + targets.targets.map { target in
        size(of: result.written[target.rawValue, default: []])
      } + [remark(result)]
  }

  private func size(of files: [Int]) -> String {
    guard let first = files.first else { return "未写出" }
    let total = FileSize(bytes: files.dropFirst().reduce(first, +)).description
    return files.count == 1 ? total : "\(files.count) 份 \(total)"
  }

  private func remark(_ result: RenderResult) -> String {
    if result.failure != nil { return "读写出错" }
    return result.findings.isEmpty ? "无问题" : TextReport(result.findings).summary
  }

  private var conclusion: String {
    let count = results.flatMap(\.written.values).reduce(0) { $0 + $1.count }
    return count == 0 ? "没有写出文件\n" : "写出 \(count) 个文件，在 \(output)\n"
  }
}
