extension Rulebook {
  static let leaks: [Rule] = []
}
