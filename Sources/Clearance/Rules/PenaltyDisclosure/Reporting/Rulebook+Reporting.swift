extension Rulebook {
  static let reporting: [Rule] = [
    .amountsAgree, .fineMeansFine, .cellsFit, .daysInOrder, .numbersOnce, .cellsPlain,
    .bracketsOfNames,
  ]
}
