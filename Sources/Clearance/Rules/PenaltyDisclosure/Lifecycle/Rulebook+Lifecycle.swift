extension Rulebook {
  static let lifecycle: [Rule] = []
}
