import OfficePackaging
import OfficialLayout

/// A box of text at a fixed place of the page (`wp:anchor`), over which the text flows on.
struct TextBox {
  /// Unique in the file.
  let id: Int
  let name: String
  let left: Length
  let top: Length
  let width: Length
  let height: Length

  /// - Parameter content: paragraphs and tables; the last must be a paragraph.
  func write(to xml: inout XMLWriter, content: (inout XMLWriter) -> Void) {
    open(to: &xml)
    content(&xml)
    close(to: &xml)
  }

  private var anchor: Anchor {
    Anchor(id: id, name: name, left: left, top: top, width: width, height: height)
  }

  func open(to xml: inout XMLWriter) {
    anchor.open(to: &xml)
    xml.markup("<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>")
    anchor.writeSize("a:ext", to: &xml)
    xml.markup(
      """
      </a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>\
      <a:ln><a:noFill/></a:ln></wps:spPr>
      """)
    xml.markup("<wps:txbx><w:txbxContent>")
  }

  func close(to xml: inout XMLWriter) {
    xml.markup("</w:txbxContent></wps:txbx>")
    writeBodyProperties(to: &xml)
    xml.markup("</wps:wsp>")
    anchor.close(to: &xml)
  }

  private func writeBodyProperties(to xml: inout XMLWriter) {
    xml.markup(
      """
      <wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="b">\
      <a:noAutofit/></wps:bodyPr>
      """)
  }
}
