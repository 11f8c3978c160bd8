import OfficePackaging

/// `word/settings.xml`
///
/// - `evenAndOddHeaders`: page numbers change sides.
/// - `doNotCompress`: punctuation keeps its width, and a line its 28 characters.
/// - `doNotExpandShiftReturn`: a line that ends by hand is not stretched to both edges.
/// - Not written: `adjustLineHeightInTable`, which would set table rows on the page's grid.
enum SettingsPart {
  static func part() -> [UInt8] {
    XMLWriter.part { xml in
      xml.open("w:settings")
      Namespaces.write(to: &xml)
      xml.markup(
        """
        ><w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>\
        <w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>\
        <w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:doNotExpandShiftReturn/>\
        <w:compatSetting w:name="compatibilityMode" \
        w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
        <w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>
        """)
    }
  }
}
