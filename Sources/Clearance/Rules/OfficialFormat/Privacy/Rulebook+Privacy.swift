extension Rulebook {
  static let privacy: [Rule] = [.personalNumbers, .secrecyAgainstPublicity]
}
