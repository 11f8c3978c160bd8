extension Rulebook {
  static let signOff: [Rule] = [
    .dateInFull, .datePadding, .dateInArabicDigits, .dateNotInFuture, .noEmptyPage, .sealedSignOff,
    .plainSignOff, .signOffWithText, .roomForSeal,
  ]
}
