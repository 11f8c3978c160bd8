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
  /// The words that are being written, as far as the next ones may go on in their run.
  var run = RunState.closed

  enum RunState: Equatable {
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

  /// Begins a page in the same section, behind a paragraph that is not seen.
  mutating func breakPage() {
    hairline(ParagraphProperties(breaksPageBefore: true))
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
