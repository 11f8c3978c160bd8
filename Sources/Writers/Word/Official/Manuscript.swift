import OfficePackaging
import OfficialLayout

/// A galley as the text of a Word file, from the first line down. It decides nothing: it says in Word's
/// language what the galley says in lengths.
///
/// Finished paragraphs and rows go on to the zip, so that a long document never stands in memory as XML.
struct Manuscript: ~Copyable {
  let layout: LayoutProfile
  var xml = XMLWriter()
  private var zip: ZipWriter
  /// The section that is being written; Word is told of it where it ends.
  private var section: PageSection?
  /// The words that are being written, as far as the next ones may go on in their run.
  var run = RunState.closed

  enum RunState: Equatable {
    case closed
    case open(LetterFace?, isLatin: Bool)
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
    if let section { SectionProperties(section: section, layout: layout).write(to: &xml) }
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

extension Manuscript {
  mutating func write(_ galley: Galley) {
    for piece in galley.pieces {
      switch piece {
      case .section(let section): begin(section)
      case .paragraph(let paragraph): write(paragraph)
      case .table(let table): write(table)
      case .columns(let columns): write(columns)
      case .colophon(let colophon): write(colophon)
      }
      handOn()
    }
  }

  /// A section is told of in its last paragraph, which is not seen.
  private mutating func begin(_ next: PageSection) {
    if let section {
      xml.element("w:p") { xml in
        ParagraphSetting().write(
          .hairline, endingSection: SectionProperties(section: section, layout: layout), to: &xml)
      }
    }
    section = next
  }

  mutating func write(_ paragraph: SetParagraph) {
    xml.markup("<w:p>")
    if let setting = paragraph.setting {
      setting.write(paragraph.style, to: &xml)
    } else if paragraph.style != .normal {
      xml.markup("<w:pPr><w:pStyle w:val=\"")
      xml.text(paragraph.style.id)
      xml.markup("\"/></w:pPr>")
    }
    for (index, drawing) in paragraph.drawings.enumerated() { write(drawing, id: index + 2) }
    for run in paragraph.runs { write(run) }
    endParagraph()
  }

  mutating func endParagraph() {
    closeRun()
    xml.markup("</w:p>")
  }
}
