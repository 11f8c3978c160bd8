extension Rulebook {
  static let disclosure: [Rule] = [
    .ordinaryProcedureOnly, .warningNotPublished, .onlyPenaltiesPublished, .minorsNotPublished,
    .secrecyReviewedFirst, .privateMattersWithheld, .sixElements, .shownAsServed, .noticesGiven,
    .entityKey, .socialInfluence, .caseFileKeptBack, .noRiskWarnings, .noOwnQualityBulletins,
    .ownDomainOnly, .fourEyes,
    .informersHidden,
  ]
}
