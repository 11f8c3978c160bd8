extension Rulebook {
  static let lifecycle: [Rule] = [
    .withdrawalReasoned, .tombstoneWithoutFacts, .withdrawalDelay, .stoppedPageEmpty,
    .nothingLeftBehind, .typicalCasesEndToo, .recordOutlivesPublication, .correctionTraced,
  ]
}
