/// A file or folder that could not be read or written: the run ends with 74.
struct IOFailure: Error, Equatable {
  /// As in `sysexits.h`.
  static let exitCode: Int32 = 74

  let message: String
  let suggestion: String?

  init(_ message: String, suggestion: String? = nil) {
    self.message = message
    self.suggestion = suggestion
  }

  init(_ path: String, _ error: SystemError, suggestion: String? = nil) {
    self.init("\(path): \(error.message)", suggestion: suggestion)
  }

  func text(isColoured: Bool) -> String {
    let label = isColoured ? "\u{1B}[1;31m错误:\u{1B}[0m" : "错误:"
    return "\(label) \(message)" + (suggestion.map { "\n  建议: \($0)" } ?? "")
  }
}
