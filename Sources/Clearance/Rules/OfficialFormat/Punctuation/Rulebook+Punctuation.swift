extension Rulebook {
  static let punctuation: [Rule] = [
    .widthOfMarks, .quotesPaired, .bracketsPaired, .bookTitlesPaired, .seriesWithoutComma,
    .titlesOfWorks, .longMarks, .doubledMarks, .spans, .spacesAndWidth, .marksOfItems,
  ]
}
