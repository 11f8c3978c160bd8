extension Rulebook {
  static let disclosureRequests: [Rule] = [
    .requestAnsweredInTime, .completionAskedInTime, .opinionsHeard, .extensionTold,
    .receiptConfirmed, .enquiryAnsweredInTime,
  ]
}
