extension Rulebook {
  static let note: [Rule] = []
}
