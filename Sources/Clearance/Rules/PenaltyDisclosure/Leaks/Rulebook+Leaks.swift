extension Rulebook {
  static let leaks: [Rule] = [
    .identityNumber, .oldIdentityNumber, .thinMask, .mobileNumber, .landlineNumber, .mailAddress,
    .bankCard, .travelDocument, .vehiclePlate, .homeAddress, .minor, .health, .hiddenName,
    .fileRemains, .unreadableFile,
  ]
}
