import OfficePackaging
import OfficialLayout

/// Words that run down the page, at a fixed place of it: a floating table of one cell (`w:tblpPr`).
///
/// LibreOffice puts a text box that stands in a header to the corner of the page where the header is used
/// on one page only; a floating table stays, in every word processor.
struct TurnedCell {
  let left: Length
  let top: Length
  let width: Length
  let height: Length

  /// - Parameter content: paragraphs; the first line is the rightmost.
  func write(to xml: inout XMLWriter, content: (inout XMLWriter) -> Void) {
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        writePlace(to: &xml)
        xml.markup("<w:tblOverlap w:val=\"never\"/>")
        writeWidth("w:tblW", to: &xml)
        xml.markup(
          """
          <w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/>\
          <w:right w:w="0" w:type="dxa"/></w:tblCellMar>
          """)
      }
      xml.element("w:tblGrid") { xml in
        xml.open("w:gridCol")
        xml.attribute("w:w", width.twips)
        xml.closeEmptyTag()
      }
      writeRow(to: &xml, content)
    }
  }

  private func writePlace(to xml: inout XMLWriter) {
    xml.markup(
      """
      <w:tblpPr w:leftFromText="0" w:rightFromText="0" w:topFromText="0" w:bottomFromText="0" \
      w:vertAnchor="page" w:horzAnchor="page"
      """)
    xml.attribute("w:tblpX", left.twips)
    xml.attribute("w:tblpY", top.twips)
    xml.closeEmptyTag()
  }

  private func writeRow(to xml: inout XMLWriter, _ content: (inout XMLWriter) -> Void) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.open("w:trHeight")
        xml.attribute("w:val", height.twips)
        xml.attribute("w:hRule", "exact")
        xml.closeEmptyTag()
      }
      xml.element("w:tc") { xml in
        xml.element("w:tcPr") { xml in
          writeWidth("w:tcW", to: &xml)
          xml.markup("<w:textDirection w:val=\"tbRl\"/>")
        }
        content(&xml)
      }
    }
  }

  private func writeWidth(_ name: StaticString, to xml: inout XMLWriter) {
    xml.open(name)
    xml.attribute("w:w", width.twips)
    xml.attribute("w:type", "dxa")
    xml.closeEmptyTag()
  }
}
