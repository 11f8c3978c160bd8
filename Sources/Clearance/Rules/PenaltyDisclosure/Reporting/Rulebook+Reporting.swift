extension Rulebook {
  static let reporting: [Rule] = []
}
