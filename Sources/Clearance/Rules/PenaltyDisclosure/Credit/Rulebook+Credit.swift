extension Rulebook {
  static let credit: [Rule] = [
    .listOnlyByDecision, .gradesAreNoList, .sanctionsRestOnLaw,
  ]
}
