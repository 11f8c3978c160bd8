extension Rulebook {
  static let addressees: [Rule] = [
    .addresseesColon, .oneAddressee, .addresseeIsAgency, .addresseesMarks, .noOrdersToGovernments,
    .addresseesFlushLeft,
  ]
}
