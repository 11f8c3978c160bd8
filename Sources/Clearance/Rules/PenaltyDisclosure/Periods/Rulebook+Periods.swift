extension Rulebook {
  static let periods: [Rule] = []
}
