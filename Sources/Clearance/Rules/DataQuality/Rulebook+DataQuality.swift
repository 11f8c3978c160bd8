extension Rulebook {
  static let dataQuality: [Rule] = [.lostFigures]
}
