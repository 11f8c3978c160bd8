extension Rulebook {
  static let title: [Rule] = []
}
