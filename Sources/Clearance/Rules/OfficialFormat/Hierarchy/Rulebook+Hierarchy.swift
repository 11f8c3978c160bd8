extension Rulebook {
  static let hierarchy: [Rule] = []
}
