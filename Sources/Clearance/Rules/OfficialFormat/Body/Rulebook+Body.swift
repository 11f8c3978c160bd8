extension Rulebook {
  static let body: [Rule] = [
    .leadingSpaces, .paragraphEnds, .placeholders, .textOnFirstPage, .noBlankParagraphs,
  ]
}
