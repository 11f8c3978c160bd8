extension Rulebook {
  static let numbers: [Rule] = []
}
