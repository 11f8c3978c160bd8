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

  private var anchor: Anchor {
    Anchor(id: id, name: name, left: left, top: top, width: width, height: .zero)
  }

  func write(to xml: inout XMLWriter) {
    anchor.open(to: &xml)
    xml.markup("<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>")
    anchor.writeSize("a:ext", to: &xml)
    xml.markup("</a:xfrm><a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom>")
    writeStroke(to: &xml)
    xml.markup("</wps:spPr><wps:bodyPr/></wps:wsp>")
    anchor.close(to: &xml)
  }

  private func writeStroke(to xml: inout XMLWriter) {
    xml.open("a:ln")
    xml.attribute("w", rule.width.emu)
    xml.markup("><a:solidFill>")
    xml.open("a:srgbClr")
    xml.attribute("val", rule.color.word)
    xml.closeEmptyTag()
    xml.markup("</a:solidFill></a:ln>")
  }
}
