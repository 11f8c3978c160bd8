extension Rulebook {
  static let annexes: [Rule] = [
    .annexPublished, .annexNameWithoutMark, .annexNumbers, .annexListLabel, .annexLabels,
    .issuedTextAsAnnex, .annexMentions, .detachedAnnexes, .annexPage, .annexHead,
  ]
}
