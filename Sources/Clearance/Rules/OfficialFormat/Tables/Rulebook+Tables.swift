extension Rulebook {
  static let tables: [Rule] = [.tableFigures]
}
