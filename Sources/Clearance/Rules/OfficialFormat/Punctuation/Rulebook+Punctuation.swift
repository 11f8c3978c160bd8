extension Rulebook {
  static let punctuation: [Rule] = [
    .widthOfMarks, .quotesPaired, .bracketsPaired, .bookTitlesPaired,
  ]
}
