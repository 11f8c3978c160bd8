extension Rulebook {
  static let privacy: [Rule] = []
}
