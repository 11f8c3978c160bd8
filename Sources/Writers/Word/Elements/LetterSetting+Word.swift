import OfficePackaging
import OfficialLayout

/// `w:rPr`: what letters say for themselves; all else their style says. Children in the schema's order.
extension LetterSetting {
  func write(
    _ face: LetterFace? = nil, writesLanguage: Bool = false, to xml: inout XMLWriter
  ) {
    xml.element("w:rPr") { xml in
      if let face { xml.value("w:rStyle", face.id) }
      writeChildren(to: &xml)
      if writesLanguage {
        xml.markup("<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/>")
      }
    }
  }

  private func writeChildren(to xml: inout XMLWriter) {
    font?.write(to: &xml)
    if isBold == true { xml.markup("<w:b/><w:bCs/>") }
    if let color { xml.value("w:color", color.word) }
    if let tracking { xml.value("w:spacing", tracking.twips) }
    if let scale, scale != 100 { xml.value("w:w", scale) }
    if let size {
      xml.value("w:sz", size.halfPoints)
      xml.value("w:szCs", size.halfPoints)
    }
  }
}

extension InkColor {
  /// The ink recipe of clause 6.2 is lighter; screens and printers of offices show the full red.
  var word: String {
    switch self {
    case .black: "000000"
    case .red: "FF0000"
    }
  }
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
