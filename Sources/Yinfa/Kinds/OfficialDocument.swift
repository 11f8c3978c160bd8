import Documents
import Records

extension Kind {
  /// A kind for each of the fifteen genres (公文种类), all printed by one template: an office that wants
  /// its requests otherwise puts a `request.md` of its own beside it.
  static let officialDocuments = genresAsLookedFor.map { genre in
    Kind(
      id: genre.kindID, names: genre.kindNames, summary: OfficialDocument.summary(of: genre),
      shape: OfficialDocument.shape(of: genre), commonTemplate: "official-document")
  }

  /// What a bureau writes every week stands first.
  private static let genresAsLookedFor: [Genre] = [
    .notice, .circular, .request, .report, .letter, .reply, .opinion, .decision, .announcement,
    .publicNotice, .minutes, .order, .proposal, .resolution, .communique,
  ]
}

extension Genre {
  fileprivate var kindNames: [String] {
    switch self {
    case .order: [rawValue, "令"]
    case .minutes: [rawValue, "会议纪要"]
    case .resolution, .decision, .communique, .announcement, .publicNotice, .opinion, .notice,
      .circular, .report, .request, .reply, .proposal, .letter:
      [rawValue]
    }
  }

  fileprivate var kindID: String {
    switch self {
    case .resolution: "resolution"
    case .decision: "decision"
    case .order: "order"
    case .communique: "communique"
    case .announcement: "announcement"
    case .publicNotice: "public-notice"
    case .opinion: "opinion"
    case .notice: "notice"
    case .circular: "circular"
    case .report: "report"
    case .request: "request"
    case .reply: "reply"
    case .proposal: "proposal"
    case .letter: "letter"
    case .minutes: "minutes"
    }
  }
}
