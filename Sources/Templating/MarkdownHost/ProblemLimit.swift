import Diagnostics

/// A file with a mistake in every word has too many to read: later ones are not gathered.
extension [Diagnostic] {
  private static var limit: Int { 1_000 }

  /// Whether nothing more is gathered; asked first where a line may hold many mistakes.
  var isFull: Bool { count > Self.limit }

  /// Adds the problem, or says once that there are more.
  mutating func gather(_ problem: Diagnostic) {
    guard count >= Self.limit else { return append(problem) }
    if !isFull { append(.tooManyProblems(at: problem.location)) }
  }
}
