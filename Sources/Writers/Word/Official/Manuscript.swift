import Documents
import OfficePackaging
import OfficialLayout

/// The text of a Word file while it is being written, from the first line down.
///
/// Finished paragraphs and rows go on to the zip, so that a long document never stands in memory as XML.
struct Manuscript: ~Copyable {
  let layout: LayoutProfile
  var xml = XMLWriter()
  private var zip: ZipWriter
  /// How the pages of the text that is being written lie, a wide table aside.
  var textOrientation = PageOrientation.portrait
  private var pages = PageFlow()
  private var run = RunState.closed

  private enum RunState: Equatable {
    case closed
    case open(CharacterStyle?, isLatin: Bool)
  }

  init(layout: LayoutProfile, zip: consuming ZipWriter) {
    self.layout = layout
    self.zip = zip
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document")
    Namespaces.writeWithDrawings(to: &xml)
    xml.markup("><w:body>")
  }

  /// The archive, with the document's part complete.
  consuming func finished() -> ZipWriter {
    if pages.endsWithTable { hairline() }
    section().write(to: &xml)
    xml.markup("</w:body></w:document>")
    zip.finishPart(with: xml.bytes)
    return zip
  }

  /// Hands on what is finished, now and then.
  mutating func handOn() {
    guard xml.count >= 32_768 else { return }
    zip.append(xml.bytes)
    xml.removeAll()
  }
}

// MARK: Pages

extension Manuscript {
  /// Where the text stands on its pages, as far as a writer without layout can know.
  private struct PageFlow {
    var orientation = PageOrientation.portrait
    var isEmpty = true
    var wantsNewPage = false
    var hasTurned = false
    var endsWithTable = false
  }

  /// What comes next begins a page, and its pages lie as said.
  mutating func startPage(_ orientation: PageOrientation = .portrait) {
    textOrientation = orientation
    pages.wantsNewPage = !pages.isEmpty
  }

  /// Turns the paper for what comes next, in a section of its own.
  mutating func turn(to orientation: PageOrientation) {
    guard orientation != pages.orientation else { return }
    if !pages.isEmpty {
      pages.wantsNewPage = false
      hairline(ParagraphProperties(section: section()))
    }
    pages.orientation = orientation
    pages.hasTurned = true
  }

  var pageOrientation: PageOrientation { pages.orientation }

  /// Two tables that touch would become one.
  var endsWithTable: Bool { pages.endsWithTable }

  mutating func noteTable() {
    pages.isEmpty = false
    pages.endsWithTable = true
  }

  private func section() -> SectionProperties {
    SectionProperties(
      orientation: pages.orientation, layout: layout,
      clearsHeaders: pages.hasTurned && pages.orientation == .portrait)
  }

  /// A paragraph that is not seen.
  private mutating func hairline(_ properties: ParagraphProperties = ParagraphProperties()) {
    var properties = properties
    properties.style = .hairline
    xml.element("w:p") { properties.write(to: &$0) }
    pages.endsWithTable = false
  }
}

// MARK: Paragraphs

extension Manuscript {
  mutating func paragraph(
    _ style: ParagraphStyle, _ properties: ParagraphProperties? = nil,
    _ content: (inout Manuscript) -> Void
  ) {
    turn(to: textOrientation)
    beginParagraph(style, properties)
    content(&self)
    endParagraph()
    handOn()
  }

  mutating func paragraph(
    _ style: ParagraphStyle, _ properties: ParagraphProperties? = nil, of content: [Inline]
  ) {
    paragraph(style, properties) { $0.inlines(content) }
  }

  mutating func blankLines(_ count: Int, keepsWithNext: Bool = false) {
    for _ in 0..<count {
      paragraph(.normal, keepsWithNext ? ParagraphProperties(keepsWithNext: true) : nil) { _ in }
    }
  }

  private mutating func beginParagraph(_ style: ParagraphStyle, _ properties: ParagraphProperties?)
  {
    xml.markup("<w:p>")
    if properties != nil || pages.wantsNewPage {
      var properties = properties ?? ParagraphProperties()
      properties.style = style
      properties.breaksPageBefore = pages.wantsNewPage
      properties.write(to: &xml)
    } else if style != .normal {
      xml.markup("<w:pPr><w:pStyle w:val=\"")
      xml.text(style.id)
      xml.markup("\"/></w:pPr>")
    }
    pages.wantsNewPage = false
    pages.isEmpty = false
    pages.endsWithTable = false
  }

  mutating func endParagraph() {
    closeRun()
    xml.markup("</w:p>")
  }
}

// MARK: Runs

extension Manuscript {
  mutating func text(_ text: String, _ style: CharacterStyle? = nil) {
    guard let digits = layout.fonts.digits else { return append(text, style, isLatin: false, nil) }
    for piece in ScriptPieces(text) {
      append(String(piece.text), style, isLatin: piece.isLatin, piece.isLatin ? digits : nil)
    }
  }

  /// Words that follow words of the same face go on in their run.
  private mutating func append(
    _ text: String, _ style: CharacterStyle?, isLatin: Bool, _ font: FontFamily?
  ) {
    guard !text.isEmpty else { return }
    if run != .open(style, isLatin: isLatin) {
      closeRun()
      let isPlain = style == nil && font == nil
      openRun(isPlain ? nil : RunProperties(style: style, font: font))
      run = .open(style, isLatin: isLatin)
    }
    xml.text(text)
  }

  private mutating func openRun(_ properties: RunProperties?) {
    xml.markup("<w:r>")
    properties?.write(to: &xml)
    xml.markup("<w:t xml:space=\"preserve\">")
  }

  private mutating func closeRun() {
    guard run != .closed else { return }
    run = .closed
    xml.markup("</w:t></w:r>")
  }

  /// Words whose letters say more than a style can.
  mutating func text(_ text: String, _ properties: RunProperties) {
    closeRun()
    openRun(properties)
    run = .open(nil, isLatin: false)
    xml.text(text)
    closeRun()
  }

  mutating func tab() {
    closeRun()
    xml.markup("<w:r><w:tab/></w:r>")
  }

  mutating func lineBreak() {
    closeRun()
    xml.markup("<w:r><w:br/></w:r>")
  }

  mutating func inlines(_ content: [Inline], _ style: CharacterStyle? = nil) {
    for inline in content { self.inline(inline, style) }
  }

  /// No bold, no italics: Chinese type stresses by another face.
  private mutating func inline(_ inline: Inline, _ style: CharacterStyle?) {
    switch inline {
    case .text(let text): self.text(text, style)
    case .field(let field): text(field.text, style)
    case .strong(let content): inlines(content, .sans)
    case .emphasis(let content): inlines(content, .script)
    case .link(let content, _): inlines(content, style)
    case .reference(let reference): text(reference.number ?? "", style)
    case .lineBreak: lineBreak()
    }
  }
}
