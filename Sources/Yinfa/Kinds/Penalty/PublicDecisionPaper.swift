import Publication

extension Paper {
  /// The decision as the public reads it: the words served but for what was withheld (令45 Art 7).
  static let publicDecision = Paper(.decision, "公示用的决定书，隐去不该公开的文字")
}
