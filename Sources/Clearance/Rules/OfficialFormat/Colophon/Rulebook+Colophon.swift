extension Rulebook {
  static let colophon: [Rule] = [
    .copiesForm, .noCopiesBelow, .copiesNotAddressees, .printingDate, .noSubjectWords,
    .colophonRules, .colophonAtFoot, .colophonOnEvenPage, .colophonOfLetter,
  ]
}
