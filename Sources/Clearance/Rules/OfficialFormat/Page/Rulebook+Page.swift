extension Rulebook {
  static let page: [Rule] = []
}
