public import Diagnostics

/// One record (or draft) written in the formats asked for, with all that was found on the way.
public struct Rendering: Sendable, Hashable {
  /// `<stem>.<format>` each; empty when an error stopped the document.
  public let files: [OutputFile]
  /// In the order of their places.
  public let diagnostics: [Diagnostic]
  /// For each document, where that was asked for, how its pages come out in Word: how many there are, with
  /// how many lines, where each element stands, and what was decided for their sake. Lines in Chinese.
  public let explanations: [[String]]

  public init(
    files: [OutputFile], diagnostics: [Diagnostic], explanations: [[String]] = []
  ) {
    self.files = files
    self.diagnostics = diagnostics
    self.explanations = explanations
  }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
