import OfficePackaging
import OfficialLayout

/// `word/styles.xml`: everything that is the same wherever it stands is said here, once.
struct StyleSheet {
  let layout: LayoutProfile

  func part() -> [UInt8] {
    XMLWriter.part { xml in
      xml.open("w:styles")
      Namespaces.write(to: &xml)
      xml.closeTag()
      writeDefaults(to: &xml)
      for style in ParagraphStyle.allCases { write(style, to: &xml) }
      xml.markup(
        """
        <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
        <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>\
        <w:unhideWhenUsed/></w:style>
        """)
      for style in LetterFace.all(in: layout) { write(style, to: &xml) }
      xml.markup(Self.tableAndList)
      xml.end("w:styles")
    }
  }

  private static let tableAndList: StaticString = """
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
    <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr>\
    <w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
    <w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>\
    </w:tblCellMar></w:tblPr></w:style>\
    <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
    <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
    """

  private func writeDefaults(to xml: inout XMLWriter) {
    xml.element("w:docDefaults") { xml in
      xml.element("w:rPrDefault") { xml in
        LetterSetting(font: layout.fonts.text, size: GBT9704.Page.textSize.length)
          .write(writesLanguage: true, to: &xml)
      }
      xml.element("w:pPrDefault") { xml in
        ParagraphSetting(spacing: LineSpacing()).write(to: &xml)
      }
    }
  }

  private func write(_ style: ParagraphStyle, to xml: inout XMLWriter) {
    xml.open("w:style")
    xml.attribute("w:type", "paragraph")
    if style == .normal { xml.attribute("w:default", 1) }
    xml.attribute("w:styleId", style.id)
    xml.closeTag()
    xml.value("w:name", style.name)
    if style != .normal { xml.value("w:basedOn", ParagraphStyle.normal.id) }
    if style.headingLevel != nil || style == .title { xml.value("w:next", ParagraphStyle.body.id) }
    xml.empty("w:qFormat")
    let type = TypeStyle(style, in: layout)
    type.paragraph.write(to: &xml)
    type.letters.write(to: &xml)
    xml.end("w:style")
  }

  private func write(_ face: LetterFace, to xml: inout XMLWriter) {
    xml.open("w:style")
    xml.attribute("w:type", "character")
    xml.attribute("w:styleId", face.id)
    xml.closeTag()
    xml.value("w:name", face.name)
    xml.empty("w:qFormat")
    letters(face).write(to: &xml)
    xml.end("w:style")
  }

  private func letters(_ face: LetterFace) -> LetterSetting {
    switch face {
    case .sans: LetterSetting(font: layout.fonts.sans)
    case .script: LetterSetting(font: layout.fonts.script)
    case .boldSans: LetterSetting(font: layout.fonts.sans, isBold: true)
    case .boldScript: LetterSetting(font: layout.fonts.script, isBold: true)
    case .bold: LetterSetting(isBold: true)
    }
  }
}
