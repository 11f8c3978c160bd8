import OfficePackaging
import OfficialLayout

/// The rows of the 版记, each a cell as wide as the type area.
struct ColophonTable {
  private let colophon: SetColophon
  /// Of digits and Latin letters; nil leaves them to the Chinese font around them.
  private let digits: FontFamily?

  init(_ colophon: SetColophon, digits: FontFamily?) {
    self.colophon = colophon
    self.digits = digits
  }

  /// What stands in a table, before the end of it.
  func write(floatsAtFoot: Bool, to xml: inout XMLWriter) {
    TableProperties(
      columns: [colophon.width], padding: (.zero, SetColophon.belowRow, .zero),
      floatsAtFoot: floatsAtFoot
    ).write(to: &xml)
    for row in colophon.rows { write(row, to: &xml) }
  }

  private func write(_ row: SetColophon.Row, to xml: inout XMLWriter) {
    xml.element("w:tr") { xml in
      RowProperties.write(isRepeated: false, to: &xml)
      xml.element("w:tc") { xml in
        CellProperties(width: colophon.width, top: row.top, bottom: row.bottom).write(to: &xml)
        xml.element("w:p") { xml in
          row.paragraph.setting?.write(row.paragraph.style, to: &xml)
          for run in row.paragraph.runs { write(run, to: &xml) }
        }
      }
    }
  }
}

// MARK: Words

extension ColophonTable {
  /// The words of the colophon are all of one face.
  private func write(_ run: SetRun, to xml: inout XMLWriter) {
    switch run {
    case .text(let text, _), .letters(let text, _): write(text, to: &xml)
    case .tab: xml.markup("<w:r><w:tab/></w:r>")
    case .lineBreak: xml.markup("<w:r><w:br/></w:r>")
    }
  }

  private func write(_ text: String, to xml: inout XMLWriter) {
    guard let digits else { return write(text[...], nil, to: &xml) }
    for piece in ScriptPieces(text) {
      write(piece.text, piece.isLatin ? digits : nil, to: &xml)
    }
  }

  private func write(_ text: Substring, _ font: FontFamily?, to xml: inout XMLWriter) {
    xml.markup("<w:r>")
    if let font { LetterSetting(font: font).write(to: &xml) }
    xml.markup("<w:t xml:space=\"preserve\">")
    xml.text(String(text))
    xml.markup("</w:t></w:r>")
  }
}
