extension Rulebook {
  static let lifecycle: [Rule] = [
    .withdrawalReasoned, .tombstoneWithoutFacts, .withdrawalDelay, .correctionTraced,
  ]
}
