package import Documents

/// Writes a document as Markdown that `MarkdownDraft` reads back into the same document.
///
/// The numbers of headings and references are printed as words, and made anew when the text is read;
/// the parts of the official form stand under HTML comments that name them (`<!-- 主送 -->`); tables
/// with merged cells are HTML. Words are escaped where Markdown would take them for structure, and
/// nowhere else. It cannot fail: what Markdown cannot hold (U+0000, noncharacters) becomes U+FFFD.
package struct MarkdownWriter: Sendable {
  package init() {}

  /// UTF-8, with a line feed at the end of every line.
  package func bytes(of document: Document) -> [UInt8] {
    var page = MarkdownPage()
    page.write(document.numbered())
    return page.bytes
  }
}

extension MarkdownPage {
  fileprivate mutating func write(_ document: Document) {
    if document.signature?.seal == SignatureBlock.Seal.none { frontMatter("用印: 不盖章") }
    if let masthead = document.masthead { write(masthead) }
    if !document.title.isEmpty { heading(1, document.title) }
    element("题下", document.dateline)
    element("主送", document.addressees?.content, after: "：")
    write(document.body)
    annexList(document.annexes)
    if let signature = document.signature { write(signature) }
    element("附注", document.note, before: "（", after: "）")
    write(document.annexes)
    if let issued = document.issuedText { write(issued) }
    if let colophon = document.colophon { write(colophon) }
  }

  private mutating func write(_ masthead: Masthead) {
    element("份号", masthead.copyNumber)
    element("密级", masthead.secrecy)
    element("紧急程度", masthead.urgency)
    element("发文机关标志", masthead.mark)
    element("发文字号", masthead.number)
    element("签发人", masthead.signers.paragraph, before: "签发人：")
  }

  private mutating func write(_ signature: SignatureBlock) {
    element("署名", signature.agencies.paragraph)
    element("成文日期", signature.date)
  }

  private mutating func write(_ issued: IssuedText) {
    comment("印发文本")
    if !issued.title.isEmpty { heading(1, issued.title) }
    write(issued.body)
    annexList(issued.annexes)
    write(issued.annexes)
  }

  private mutating func write(_ colophon: Colophon) {
    element("抄送", colophon.copies, before: "抄送：", after: "。")
    element("印发机关", colophon.printer)
    element("印发日期", colophon.printDate, after: "印发")
  }
}

extension MarkdownPage {
  /// 附件说明: `附件：1.甲`, the others below.
  private mutating func annexList(_ annexes: [Annex]) {
    let titles = annexes.map { $0.title.joinedLines }
    guard let first = titles.first else { return }
    guard titles.count > 1 else { return element("附件说明", first, before: "附件：") }
    let entries = titles.enumerated().map { [.text("\($0.offset + 1).")] + $0.element }
    element("附件说明", entries.paragraph, before: "附件：")
  }

  private mutating func write(_ annexes: [Annex]) {
    for (index, annex) in annexes.enumerated() {
      guard let body = annex.body else { continue }
      comment(annex.orientation == .landscape ? "附件 横向" : "附件")
      paragraph([.text(annexes.count > 1 ? "附件\(index + 1)" : "附件")])
      heading(1, annex.title)
      write(body)
    }
  }
}

extension [[Inline]] {
  /// One paragraph, a line each.
  fileprivate var paragraph: [Inline] { [Inline](joined(separator: [.lineBreak])) }
}

extension [Inline] {
  /// A title whose turned lines run on, as where another text names it.
  fileprivate var joinedLines: [Inline] {
    mapInlines { $0 == .lineBreak ? .text("") : $0 }
  }
}
