extension Rulebook {
  static let reporting: [Rule] = [
    .amountsAgree, .fineMeansFine, .cellsFit, .rowsAgree, .daysInOrder, .numbersOnce, .cellsPlain,
    .bracketsOfNames,
  ]
}
