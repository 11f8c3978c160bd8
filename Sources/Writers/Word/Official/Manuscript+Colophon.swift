import OfficePackaging
import OfficialLayout

/// 版记: a table of one column at the foot of the page, in a box or by itself.
extension Manuscript {
  mutating func write(_ colophon: SetColophon) {
    switch layout.colophonAnchor {
    case .textBox: writeInBox(colophon)
    case .floatingTable: writeFloating(colophon)
    }
  }

  /// The paragraph after it is the one to which it is anchored.
  private mutating func writeFloating(_ colophon: SetColophon) {
    let belowTypeArea = layout.textBottom - GBT9704.Page.typeAreaBottom
    xml.element("w:tbl") { xml in
      Self.writeRows(colophon, floatsAtFoot: true, to: &xml)
      if belowTypeArea > .zero { Self.writeSpace(belowTypeArea, colophon.width, to: &xml) }
    }
    xml.element("w:p") { ParagraphSetting().write(.hairline, to: &$0) }
  }

  /// Between the edge of the type area, where the last rule lies, and a lower margin that lies below it.
  private static func writeSpace(_ height: Length, _ width: Length, to xml: inout XMLWriter) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.markup("<w:cantSplit/>")
        xml.open("w:trHeight")
        xml.attribute("w:val", height.twips)
        xml.attribute("w:hRule", "exact")
        xml.closeEmptyTag()
      }
      xml.element("w:tc") { xml in
        CellProperties(width: width).write(to: &xml)
        xml.element("w:p") { ParagraphSetting().write(.hairline, to: &$0) }
      }
    }
  }

  /// The paragraph that holds the box is as high as the box: where that no longer fits below the text,
  /// it goes to the next page and takes the box along, so that the two never overlap.
  private mutating func writeInBox(_ colophon: SetColophon) {
    let holder = ParagraphSetting(spacing: LineSpacing(line: colophon.height))
    let box = TextBox(
      id: 1, name: "版记", left: colophon.left, top: colophon.top, width: colophon.width,
      height: colophon.height)
    xml.markup("<w:p>")
    holder.write(.hairline, to: &xml)
    box.write(to: &xml) { Self.write(colophon, to: &$0) }
    xml.markup("</w:p>")
  }

  private static func write(_ colophon: SetColophon, to xml: inout XMLWriter) {
    xml.element("w:tbl") { writeRows(colophon, floatsAtFoot: false, to: &$0) }
    xml.element("w:p") { ParagraphSetting().write(.hairline, to: &$0) }
  }

  private static func writeRows(
    _ colophon: SetColophon, floatsAtFoot: Bool, to xml: inout XMLWriter
  ) {
    TableProperties(
      columns: [colophon.width], padding: (.zero, SetColophon.belowRow, .zero),
      floatsAtFoot: floatsAtFoot
    ).write(to: &xml)
    for row in colophon.rows { write(row, width: colophon.width, to: &xml) }
  }

  private static func write(
    _ row: SetColophon.Row, width: Length, to xml: inout XMLWriter
  ) {
    xml.element("w:tr") { xml in
      RowProperties.write(isRepeated: false, to: &xml)
      xml.element("w:tc") { xml in
        CellProperties(width: width, top: row.top, bottom: row.bottom).write(to: &xml)
        xml.element("w:p") { xml in
          row.paragraph.setting?.write(row.paragraph.style, to: &xml)
          for run in row.paragraph.runs { write(run, to: &xml) }
        }
      }
    }
  }

  /// The words of the colophon are all of one face.
  private static func write(_ run: SetRun, to xml: inout XMLWriter) {
    switch run {
    case .text(let text, _), .letters(let text, _):
      xml.markup("<w:r><w:t xml:space=\"preserve\">")
      xml.text(text)
      xml.markup("</w:t></w:r>")
    case .tab: xml.markup("<w:r><w:tab/></w:r>")
    case .lineBreak: xml.markup("<w:r><w:br/></w:r>")
    }
  }
}
