extension Rulebook {
  static let deadlines: [Rule] = []
}
