import Diagnostics
import Yinfa

/// What became of one record.
struct RenderResult: Sendable {
  let task: RenderPlan.Task
  /// The sizes in bytes of what was written, by the name of the target; a file of several records gives
  /// several documents.
  var written: [String: [Int]] = [:]
  var findings: [Diagnostic] = []
  var failure: IOFailure?
  /// How the pages of each of its documents come out, where that was asked for.
  var explanations: [[String]] = []
  /// Kept where PDFs are to be made of them; the names are those of the PDFs.
  var wordFiles: [OutputFile] = []

  var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
