public import Diagnostics

/// A file with everything mended that is beyond doubt (`--fix`).
public struct Mending: Sendable, Hashable {
  /// The new bytes of the file, under its own name; nil where there was nothing to mend.
  public let file: OutputFile?
  /// In the order in which they were made.
  public let changes: [Change]
  /// What is left for a person, in the places of the new file.
  public let diagnostics: [Diagnostic]

  /// One finding that was mended.
  public struct Change: Sendable, Hashable {
    /// The finding as it was before.
    public let diagnostic: Diagnostic
    /// The words that were replaced, each with what stands there now; none where the look was mended.
    public let words: [Words]

    public struct Words: Sendable, Hashable {
      public let old: String
      public let new: String
    }
  }
}
