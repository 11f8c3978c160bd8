extension Rulebook {
  static let credit: [Rule] = []
}
