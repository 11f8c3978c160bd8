import Diagnostics

extension Diagnostic {
  /// The finding with its place as a person reads it.
  var report: String {
    "\(location.map(\.description) ?? ""): \(severity.chinese): \(message) [\(id)]"
  }

  /// And, after an arrow, what to do.
  var advisedReport: String { report + (suggestion.map { " → \($0)" } ?? "") }
}
