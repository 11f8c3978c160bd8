import OfficePackaging
import OfficialLayout

/// A box of text at a fixed place of the page (`wp:anchor`), over which the text flows on.
///
/// Word 2010 and later, WPS and LibreOffice read it. There is no `mc:Fallback`: it would hold the words twice.
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

  func open(to xml: inout XMLWriter) {
    xml.markup("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>")
    writeAnchor(to: &xml)
    xml.markup("<wps:txbx><w:txbxContent>")
  }

  func close(to xml: inout XMLWriter) {
    xml.markup("</w:txbxContent></wps:txbx>")
    writeBodyProperties(to: &xml)
    xml.markup("</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>")
    xml.markup("</mc:Choice></mc:AlternateContent></w:r>")
  }

  private func writeAnchor(to xml: inout XMLWriter) {
    xml.markup("<wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\"")
    xml.attribute("relativeHeight", id)
    xml.markup(" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\">")
    xml.markup("<wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"page\"><wp:posOffset>")
    xml.number(left.emu)
    xml.markup("</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"page\"><wp:posOffset>")
    xml.number(top.emu)
    xml.markup("</wp:posOffset></wp:positionV>")
    writeSize("wp:extent", to: &xml)
    xml.markup("<wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:wrapNone/>")
    xml.open("wp:docPr")
    xml.attribute("id", id)
    xml.attribute("name", name)
    xml.closeEmptyTag()
    xml.markup("<wp:cNvGraphicFramePr/>")
    writeShape(to: &xml)
  }

  private func writeShape(to xml: inout XMLWriter) {
    xml.markup(
      """
      <a:graphic><a:graphicData \
      uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">\
      <wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>
      """)
    writeSize("a:ext", to: &xml)
    xml.markup(
      """
      </a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>\
      <a:ln><a:noFill/></a:ln></wps:spPr>
      """)
  }

  private func writeSize(_ name: StaticString, to xml: inout XMLWriter) {
    xml.open(name)
    xml.attribute("cx", width.emu)
    xml.attribute("cy", height.emu)
    xml.closeEmptyTag()
  }

  private func writeBodyProperties(to xml: inout XMLWriter) {
    xml.markup(
      """
      <wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="b">\
      <a:noAutofit/></wps:bodyPr>
      """)
  }
}
