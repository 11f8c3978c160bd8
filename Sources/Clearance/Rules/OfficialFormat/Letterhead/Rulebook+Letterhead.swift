extension Rulebook {
  static let letterhead: [Rule] = []
}
