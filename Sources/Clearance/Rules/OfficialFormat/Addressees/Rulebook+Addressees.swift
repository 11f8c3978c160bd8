extension Rulebook {
  static let addressees: [Rule] = []
}
