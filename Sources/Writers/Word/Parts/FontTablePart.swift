import OfficePackaging
import OfficialLayout

/// `word/fontTable.xml`: the fonts by name, and what to take where one is not installed.
enum FontTablePart {
  static func part(_ fonts: FontPreset) -> [UInt8] {
    XMLWriter.part { xml in
      xml.open("w:fonts")
      Namespaces.write(to: &xml)
      xml.closeTag()
      for family in fonts.families { write(family, to: &xml) }
      xml.end("w:fonts")
    }
  }

  private static func write(_ family: FontFamily, to xml: inout XMLWriter) {
    xml.open("w:font")
    xml.attribute("w:name", family.name)
    xml.closeTag()
    if let substitute = family.substitute { xml.value("w:altName", substitute) }
    xml.markup("<w:charset w:val=\"86\"/><w:family w:val=\"auto\"/><w:pitch w:val=\"default\"/>")
    xml.end("w:font")
  }
}
