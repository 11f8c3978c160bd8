extension Rulebook {
  static let numbers: [Rule] = [
    .shortYears, .wordsOfDates, .figuresOfRanges, .legalUnits, .articlesOfLaw,
  ]
}
