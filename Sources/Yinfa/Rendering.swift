public import Diagnostics

/// One record (or draft) written in the formats asked for, with all that was found on the way.
public struct Rendering: Sendable, Hashable {
  /// `<stem>.<format>` each; empty when an error stopped the document.
  public let files: [OutputFile]
  /// In the order of their places.
  public let diagnostics: [Diagnostic]

  public init(files: [OutputFile], diagnostics: [Diagnostic]) {
    self.files = files
    self.diagnostics = diagnostics
  }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
