/// A command line that says something which cannot be done: the run ends with 64.
///
/// For what only shows after parsing; the parser reports the rest.
struct UsageFailure: Error, Equatable {
  /// As in `sysexits.h`.
  static let exitCode: Int32 = 64

  let message: String
  let suggestion: String?

  init(_ message: String, suggestion: String? = nil) {
    self.message = message
    self.suggestion = suggestion
  }

  var text: String { "错误: \(message)" + (suggestion.map { "\n  建议: \($0)" } ?? "") }
}
