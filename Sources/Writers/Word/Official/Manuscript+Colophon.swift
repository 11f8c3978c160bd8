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
    let belowTypeArea = layout.textBottom - layout.typeAreaBottom
    let table = ColophonTable(colophon, digits: layout.fonts.digits)
    xml.element("w:tbl") { xml in
      table.write(floatsAtFoot: true, to: &xml)
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
    let table = ColophonTable(colophon, digits: layout.fonts.digits)
    box.write(to: &xml) { xml in
      xml.element("w:tbl") { table.write(floatsAtFoot: false, to: &$0) }
      xml.element("w:p") { ParagraphSetting().write(.hairline, to: &$0) }
    }
    xml.markup("</w:p>")
  }
}
