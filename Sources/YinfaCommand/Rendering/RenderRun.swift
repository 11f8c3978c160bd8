import Diagnostics
import Yinfa

/// Prints all records of a plan, as many at once as there are processors.
struct RenderRun: Sendable {
  let tasks: [RenderPlan.Task]
  let targets: TargetList
  /// Which of a record's papers; nil is the usual one.
  let paper: String?
  let day: String
  let isDraft: Bool
  let explains: Bool
  let input: InputOptions
  let folder: OutputFolder

  /// In the order of the plan, whichever was done first.
  func results() async throws -> [RenderResult] {
    var progress = Progress(total: tasks.count)
    let results = await Processors.each(of: tasks, done: { progress.step($0.task.path) }) {
      result(of: $0)
    }
    progress.clear()
    return try withPDF(results)
  }

  private func result(of task: RenderPlan.Task) -> RenderResult {
    var result = RenderResult(task: task)
    do {
      let file = try input.read(task.path)
      let rendering = task.press.render(
        file, to: targets.formats, as: paper, on: day, isDraft: isDraft, isExplained: explains)
      result.findings = rendering.diagnostics
      result.explanations = rendering.explanations
      if isDraft || !rendering.hasErrors {
        try write(rendering.files, of: task, into: &result)
      }
    } catch {
      result.failure = error
    }
    return result
  }

  private func write(
    _ files: [OutputFile], of task: RenderPlan.Task, into result: inout RenderResult
  ) throws(IOFailure) {
    let stem = Path(task.path == "-" ? input.name : task.path).stem
    for file in files {
      let path = Path(file.path)
      let base =
        path.stem.hasPrefix(stem)
        ? task.base + path.stem.dropFirst(stem.count)
        : Path(Path(task.base).folder).appending(path.stem)
      if path.ending == "docx", targets.targets.contains(.pdf) {
        result.wordFiles.append(OutputFile(path: "\(base).pdf", bytes: file.bytes))
      }
      guard targets.targets.contains(where: { $0.rawValue == path.ending }) else { continue }
      try folder.write(OutputFile(path: "\(base).\(path.ending)", bytes: file.bytes))
      result.written[path.ending, default: []].append(file.bytes.count)
    }
  }

  /// One start of LibreOffice serves all documents.
  private func withPDF(_ results: [RenderResult]) throws -> [RenderResult] {
    var results = results
    let documents = results.indices.flatMap { place in
      results[place].wordFiles.map { (place: place, file: $0) }
    }
    guard !documents.isEmpty else { return results }
    for place in results.indices { results[place].wordFiles = [] }
    let pages = try LibreOffice.pdf(of: documents.map(\.file.bytes))
    for (document, bytes) in zip(documents, pages) {
      do {
        try folder.write(OutputFile(path: document.file.path, bytes: bytes))
        results[document.place].written["pdf", default: []].append(bytes.count)
      } catch {
        results[document.place].failure = error
      }
    }
    return results
  }
}
