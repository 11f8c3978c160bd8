import Records

/// The changes that make an indent of what a person typed or set otherwise.
extension WordParagraph {
  /// - Parameters:
  ///   - firstLine: where the first line begins, in characters; the other lines begin at the edge.
  func edits(firstLine characters: Int) -> [WordEdit] {
    edits(
      indent: WordIndent(
        firstLine: characters * characterWidth,
        firstLineChars: characters == 0 ? nil : characters * Self.character))
  }

  /// The indent in the place of the spaces before the words, and of tabs.
  func edits(indent: WordIndent) -> [WordEdit] {
    let spaces = leadingSpaces
    let cut: [WordEdit] =
      spaces.isEmpty ? [] : [.text(paragraph: index, range: spaces, with: "")]
    return cut + [.paragraph(index, .indent(indent))]
  }

  /// Whether its first line begins somewhere that can be told: at the left, and not behind a number that a
  /// list prints.
  var hasPlainStart: Bool {
    switch properties.alignment {
    case .left, .both: label == nil && !properties.isFramed
    case .center, .right, .distribute: false
    }
  }
}
