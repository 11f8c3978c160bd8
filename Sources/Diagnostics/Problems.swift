/// Everything that is wrong with an input, thrown once.
///
/// A parser collects what it finds and throws at its end, so that a person mends a file in one round.
public struct Problems: Error, Sendable, Hashable {
  public let diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  public init(_ diagnostic: Diagnostic) {
    self.init([diagnostic])
  }
}
