extension Rulebook {
  static let colophon: [Rule] = []
}
