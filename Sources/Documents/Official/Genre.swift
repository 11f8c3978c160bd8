/// The fifteen genres of official documents (公文种类), 《党政机关公文处理工作条例》第八条.
package enum Genre: String, Sendable, Hashable, CaseIterable {
  case resolution = "决议"
  case decision = "决定"
  case order = "命令"
  case communique = "公报"
  case announcement = "公告"
  case publicNotice = "通告"
  case opinion = "意见"
  case notice = "通知"
  case circular = "通报"
  case report = "报告"
  case request = "请示"
  case reply = "批复"
  case proposal = "议案"
  case letter = "函"
  case minutes = "纪要"

  /// The genre with which a title ends: 令 is 命令 as well.
  package init?(endOf title: String) {
    guard let genre = Self.allCases.first(where: { title.hasSuffix($0.rawValue) }) else {
      guard title.hasSuffix("令") else { return nil }
      self = .order
      return
    }
    self = genre
  }

  /// The form in which the genre is commonly issued.
  package var form: DocumentForm {
    switch self {
    case .order: .order
    case .letter, .reply: .letter
    case .minutes: .minutes
    case .resolution, .decision, .communique, .announcement, .publicNotice, .opinion, .notice,
      .circular, .report, .request, .proposal:
      .general
    }
  }

  /// Where documents of the genre go; 意见 may go anywhere, and goes down unless its office says otherwise.
  package var direction: Direction {
    switch self {
    case .report, .request, .proposal: .upward
    case .letter: .parallel
    case .resolution, .decision, .order, .communique, .announcement, .publicNotice, .opinion,
      .notice, .circular, .reply, .minutes:
      .downward
    }
  }
}
