import OfficePackaging
import OfficialLayout

/// A straight line across the page at a fixed place (`wp:anchor`), over which the text flows on.
struct LineDrawing {
  /// Unique in the file.
  let id: Int
  let name: String
  let left: Length
  /// Of the middle of the line.
  let top: Length
  let width: Length
  let rule: Rule

  func write(to xml: inout XMLWriter) {
    xml.markup("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>")
    writeAnchor(to: &xml)
    writeShape(to: &xml)
    xml.markup("</wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>")
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
  }

  private func writeShape(to xml: inout XMLWriter) {
    xml.markup(
      """
      <a:graphic><a:graphicData \
      uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">\
      <wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/>
      """)
    writeSize("a:ext", to: &xml)
    xml.markup("</a:xfrm><a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom>")
    xml.open("a:ln")
    xml.attribute("w", rule.width.emu)
    xml.markup("><a:solidFill>")
    xml.open("a:srgbClr")
    xml.attribute("val", rule.color.word)
    xml.closeEmptyTag()
    xml.markup(
      "</a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>")
  }

  private func writeSize(_ name: StaticString, to xml: inout XMLWriter) {
    xml.open(name)
    xml.attribute("cx", width.emu)
    xml.attribute("cy", 0)
    xml.closeEmptyTag()
  }
}
