extension Rulebook {
  static let references: [Rule] = []
}
