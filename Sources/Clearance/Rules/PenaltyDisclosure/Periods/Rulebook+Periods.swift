extension Rulebook {
  static let periods: [Rule] = [
    .periodOfLowPenalties, .periodOfOtherPenalties, .periodOfRestrictions, .repairRests,
    .repairShutOut, .repairNotEarly, .periodOfMinorDishonesty, .periodOfGeneralDishonesty,
    .periodOfSeriousDishonesty, .goneByTheLastDay, .regimesAgree, .lowFineBound, .periodEndsSoon,
    .noFiveYears,
    .longestPeriodCounts,
  ]
}
