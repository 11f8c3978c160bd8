extension Rulebook {
  static let title: [Rule] = [
    .titleGenre, .titleParts, .titleEnding, .titleMarks, .planUnderLetterhead, .oneGenre, .oneAbout,
    .noRequestInReport, .closingPhrase, .titleLength, .titleWholeWords, .titleForm,
  ]
}
