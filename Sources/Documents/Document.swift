/// An official document (公文), or a text in its form, before anyone decides how it looks.
///
/// The parts bear the names of GB/T 9704—2012, chapter 7, and stand in the order in which a reader meets them.
package struct Document: Sendable, Hashable {
  /// 公文格式: how the parts are laid out.
  package var form: DocumentForm
  /// 行文方向, where the office says it; `route` tells it of every document.
  package var direction: Direction?
  /// 版头: the letterhead above the red rule; nil for documents without one.
  package var masthead: Masthead?
  /// 标题; empty where the mark says what the document is (`DocumentForm.canLackTitle`).
  package var title: [Inline]
  /// A line below the title: the time of a news release, the number of a decision.
  package var dateline: [Inline]?
  /// 主送机关
  package var addressees: Addressees?
  /// 正文
  package var body: [Block]
  /// 出席、请假、列席, in minutes.
  package var attendance: Attendance?
  /// 附件说明 and the 附件 themselves.
  package var annexes: [Annex]
  /// 发文机关署名、成文日期
  package var signature: SignatureBlock?
  /// 附注, without its parentheses: 此件公开发布.
  package var note: [Inline]?
  /// The text that a 印发 notice issues: a new page with its own title, and no 附件 label.
  package var issuedText: IssuedText?
  /// 版记
  package var colophon: Colophon?

  package init(
    form: DocumentForm = .general, direction: Direction? = nil, masthead: Masthead? = nil,
    title: [Inline], dateline: [Inline]? = nil,
    addressees: Addressees? = nil, body: [Block] = [],
    attendance: Attendance? = nil, annexes: [Annex] = [], signature: SignatureBlock? = nil,
    note: [Inline]? = nil, issuedText: IssuedText? = nil,
    colophon: Colophon? = nil
  ) {
    self.form = form
    self.direction = direction
    self.masthead = masthead
    self.title = title
    self.dateline = dateline
    self.addressees = addressees
    self.body = body
    self.attendance = attendance
    self.annexes = annexes
    self.signature = signature
    self.note = note
    self.issuedText = issuedText
    self.colophon = colophon
  }
}

extension Document {
  /// 文种, as the title says it; an order or minutes without a title say it in their mark.
  package var genre: Genre? {
    guard title.isBlank, let masthead else { return Genre(endOf: title.plainText) }
    return Genre(endOf: masthead.mark.plainText + (masthead.suffix?.rawValue ?? ""))
  }

  /// 行文方向: as the office says, else as the signers, the genre and the form tell.
  package var route: Direction {
    if let direction { return direction }
    if masthead?.signers.isEmpty == false { return .upward }
    return genre?.direction ?? (form == .letter ? .parallel : .downward)
  }

  /// Whether agency and date stand in the head, above the red rule, as in minutes.
  package var signsInHead: Bool { form == .minutes && masthead != nil }

  /// What a list of files calls the document: its title, or its mark and number.
  package var name: String {
    let words = title.isBlank ? (masthead?.mark ?? []) + (masthead?.number ?? []) : title
    return words.plainText.split(whereSeparator: \.isNewline).joined()
  }
}
