import Diagnostics
import Yinfa

/// What became of one record.
struct RenderResult: Sendable {
  let task: RenderPlan.Task
  /// Paths inside the output folder and sizes in bytes, by the name of the target.
  var written: [String: Int] = [:]
  var findings: [Diagnostic] = []
  var failure: IOFailure?
  /// Kept where a PDF is to be made of it.
  var wordFile: [UInt8]?

  var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
