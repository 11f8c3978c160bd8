extension Rulebook {
  static let deadlines: [Rule] = [
    .publishedInTime, .handedOverInTime, .disclosedInTime, .reportedInTime, .withdrawnInTime,
    .correctedInTime, .servedInTime, .decidedInTime, .evidenceHandledInTime, .annualReportInTime,
    .repairDecidedInTime,
  ]
}
