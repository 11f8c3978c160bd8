extension StringProtocol {
  /// The text as a message may quote it: at most forty scalars, on one line: what a message may quote of a text of any length.
  public var excerpt: String {
    var text = String.UnicodeScalarView()
    for (number, scalar) in unicodeScalars.enumerated() {
      guard number < 40 else { return String(text) + "…" }
      text.append(scalar.properties.generalCategory.isLineBreaking ? " " : scalar)
    }
    return String(text)
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isLineBreaking: Bool {
    self == .control || self == .lineSeparator || self == .paragraphSeparator
  }
}
