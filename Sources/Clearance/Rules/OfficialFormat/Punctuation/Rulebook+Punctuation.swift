extension Rulebook {
  static let punctuation: [Rule] = []
}
