import OfficePackaging
import OfficialLayout

/// `w:rPr`: what letters say for themselves; all else their style says. Children in the schema's order.
struct RunProperties {
  var style: CharacterStyle?
  var font: FontFamily?
  var color: Color?
  /// Added to every letter's width; negative tightens.
  var spacing: Length?
  /// Letters made narrower or wider, in percent.
  var scale: Int?
  var size: Length?
  var writesLanguage = false

  func write(to xml: inout XMLWriter) {
    xml.element("w:rPr") { xml in writeChildren(to: &xml) }
  }

  func writeChildren(to xml: inout XMLWriter) {
    if let style { xml.value("w:rStyle", style.id) }
    font?.write(to: &xml)
    if let color { xml.value("w:color", color.rawValue) }
    if let spacing { xml.value("w:spacing", spacing.twips) }
    if let scale, scale != 100 { xml.value("w:w", scale) }
    if let size {
      xml.value("w:sz", size.halfPoints)
      xml.value("w:szCs", size.halfPoints)
    }
    if writesLanguage {
      xml.markup("<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/>")
    }
  }
}

enum Color: String {
  case black = "000000"
  case red = "FF0000"
}

extension FontFamily {
  /// All four kinds of letters get the one font, and the hint that “ ” … — are East Asian:
  /// else Word sets Chinese quotation marks in a Latin face.
  func write(to xml: inout XMLWriter) {
    xml.open("w:rFonts")
    xml.attribute("w:hint", "eastAsia")
    xml.attribute("w:ascii", name)
    xml.attribute("w:eastAsia", name)
    xml.attribute("w:hAnsi", name)
    xml.attribute("w:cs", name)
    xml.closeEmptyTag()
  }
}
