extension Rulebook {
  static let body: [Rule] = []
}
