import OfficePackaging
import OfficialLayout

/// `word/numbering.xml`: the dot before the items of a list that is not numbered.
///
/// Official numbers (一、/（一）/1.) are text, so that they survive copying; the dot is no text.
enum NumberingPart {
  /// The one list.
  static let bullets = 1

  static func part(_ layout: LayoutProfile) -> [UInt8] {
    XMLWriter.part { xml in
      xml.open("w:numbering")
      Namespaces.write(to: &xml)
      xml.markup("><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>")
      xml.markup("<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>")
      xml.markup("<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/>")
      let indent = GBT9704.Text.paragraphIndent * layout.characterPitch
      ParagraphSetting(indent: Indent(firstLine: indent)).write(to: &xml)
      LetterSetting(font: layout.fonts.text).write(to: &xml)
      xml.markup("</w:lvl></w:abstractNum>")
      xml.markup("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>")
    }
  }
}
