import Documents

extension [Inline] {
  /// The words in one line.
  package var line: String {
    plainText.split(separator: "\n").joined()
  }
}
