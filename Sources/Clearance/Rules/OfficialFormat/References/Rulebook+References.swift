extension Rulebook {
  static let references: [Rule] = [
    .titleBeforeNumber, .citedNumber, .abolishedBases, .shortNames,
  ]
}
