extension Rulebook {
  static let signOff: [Rule] = [.dateNotInFuture]
}
