extension Rulebook {
  static let disclosure: [Rule] = []
}
