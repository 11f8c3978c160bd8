extension Rulebook {
  static let letterhead: [Rule] = [
    .copyNumber, .copyNumberOfSecrets, .secrecyForm, .urgencyValue, .mastheadOrder,
    .urgencyNotInTitle, .markOfSigner, .jointOrder, .numberShape, .numberBrackets, .numberOrdinal,
    .numberPadding, .numberYear, .numberEnding, .numberOfItsYear, .numberCode, .numberGivenOnce,
    .oneNumber, .orderNumber, .signersOfUpward, .signersForm,
  ]
}
