package import Documents
import OfficialLayout

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
    frontMatter(document.settings)
    if let masthead = document.masthead { write(masthead, form: document.form) }
    if document.signsInHead { write(document.signature) }
    if !document.title.isEmpty { heading(1, document.title) }
    element("题下", document.dateline)
    element("主送", document.addressees?.content, after: "：")
    write(document.body)
    annexList(document.annexes)
    if let attendance = document.attendance { write(attendance) }
    if !document.signsInHead { write(document.signature) }
    element("附注", document.note, before: "（", after: "）")
    write(document.annexes, number: document.masthead?.number)
    if let issued = document.issuedText { write(issued, number: document.masthead?.number) }
    if let colophon = document.colophon { write(colophon) }
  }

  /// A letter bears its mark above all else.
  private mutating func write(_ masthead: Masthead, form: DocumentForm) {
    if form == .letter { mark(masthead) }
    element("份号", masthead.copyNumber)
    element("密级", masthead.secrecy)
    element("紧急程度", masthead.urgency)
    if form != .letter { mark(masthead) }
    // The number is level with the last row of names (7.2.5).
    let signersComeFirst = masthead.signerRows.count > 1
    if signersComeFirst { signers(masthead) }
    element("发文字号", masthead.number)
    if !signersComeFirst { signers(masthead) }
  }

  private mutating func signers(_ masthead: Masthead) {
    element("签发人", masthead.signers.paragraph, before: "签发人：")
  }

  private mutating func mark(_ masthead: Masthead) {
    let suffix = masthead.suffix.map { [Inline.lineBreak, .text($0.rawValue)] }
    element("发文机关标志", masthead.mark + (suffix ?? []))
  }

  private mutating func write(_ signature: SignatureBlock?) {
    guard let signature else { return }
    element("署名", signature.agencies.paragraph)
    element("签署人", signature.signatories.map(\.line).paragraph)
    element("成文日期", signature.date)
  }

  private mutating func write(_ attendance: Attendance) {
    for (label, names) in attendance.lists { element(label, names, before: label + "：") }
  }

  private mutating func write(_ issued: IssuedText, number: [Inline]?) {
    comment("印发文本")
    if !issued.title.isEmpty { heading(1, issued.title) }
    write(issued.body)
    annexList(issued.annexes)
    write(issued.annexes, number: number)
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

  private mutating func write(_ annexes: [Annex], number: [Inline]?) {
    for (index, annex) in annexes.enumerated() {
      guard let body = annex.body else { continue }
      let turned = annex.orientation.map { " \($0.rawValue)" } ?? ""
      comment("附件" + turned + (annex.isDetached ? " 另附" : ""))
      paragraph(annexes.label(at: index, number: number))
      heading(1, annex.title)
      write(body)
    }
  }
}

extension Document {
  /// What no text shows, where it is not as usual.
  fileprivate var settings: [String] {
    let seal = signature?.seal ?? .seal
    return [
      form == .general ? nil : "公文格式: \(form.rawValue)",
      direction.map { "行文方向: \($0.rawValue)" },
      masthead?.isPreprinted == true ? "版头: 套打" : nil,
      seal == .seal ? nil : "用印: \(seal.rawValue)",
    ].compactMap { $0 }
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
