import OfficePackaging
import OfficialLayout

/// `wp:anchor`: a shape at a fixed place of the page, over which the text flows on, in a run of its own.
///
/// Word 2010 and later, WPS and LibreOffice read it. There is no `mc:Fallback`: it would hold the words twice.
struct Anchor {
  /// Unique in the file.
  let id: Int
  let name: String
  let left: Length
  let top: Length
  let width: Length
  let height: Length

  /// As far as the shape (`wps:wsp`).
  func open(to xml: inout XMLWriter) {
    xml.markup("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>")
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
    xml.markup(
      """
      <wp:cNvGraphicFramePr/><a:graphic><a:graphicData \
      uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
      """)
  }

  func close(to xml: inout XMLWriter) {
    xml.markup("</a:graphicData></a:graphic></wp:anchor></w:drawing>")
    xml.markup("</mc:Choice></mc:AlternateContent></w:r>")
  }

  /// `wp:extent` of the anchor, `a:ext` of the shape.
  func writeSize(_ element: StaticString, to xml: inout XMLWriter) {
    xml.open(element)
    xml.attribute("cx", width.emu)
    xml.attribute("cy", height.emu)
    xml.closeEmptyTag()
  }
}
