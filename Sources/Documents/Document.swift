/// An official document (公文), or a text in its form, before anyone decides how it looks.
///
/// The parts bear the names of GB/T 9704—2012, chapter 7, and stand in the order in which a reader meets them.
package struct Document: Sendable, Hashable {
  /// 版头: the letterhead above the red rule; nil for documents without one.
  package var masthead: Masthead?
  /// 标题
  package var title: [Inline]
  /// A line below the title: the time of a news release, the number of a decision.
  package var dateline: [Inline]?
  /// 主送机关
  package var addressees: Addressees?
  /// 正文
  package var body: [Block]
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
    masthead: Masthead? = nil, title: [Inline], dateline: [Inline]? = nil,
    addressees: Addressees? = nil, body: [Block] = [], annexes: [Annex] = [],
    signature: SignatureBlock? = nil, note: [Inline]? = nil, issuedText: IssuedText? = nil,
    colophon: Colophon? = nil
  ) {
    self.masthead = masthead
    self.title = title
    self.dateline = dateline
    self.addressees = addressees
    self.body = body
    self.annexes = annexes
    self.signature = signature
    self.note = note
    self.issuedText = issuedText
    self.colophon = colophon
  }
}
