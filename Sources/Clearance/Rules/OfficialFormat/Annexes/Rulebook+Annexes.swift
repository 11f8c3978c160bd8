extension Rulebook {
  static let annexes: [Rule] = [.annexPublished, .annexMentions]
}
