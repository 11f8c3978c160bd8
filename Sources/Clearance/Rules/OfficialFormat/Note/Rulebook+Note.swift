extension Rulebook {
  static let note: [Rule] = [.noteBrackets, .contactOfRequest, .publicityStated]
}
