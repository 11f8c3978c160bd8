import OfficePackaging

/// `xl/styles.xml`: a title, lines of words, a head, and values in thin borders. Texts have the format `@`, so that
/// who edits a code in its cell does not make a number of it.
enum SpreadsheetStyles {
  /// The first number of a format of one's own (ECMA-376, 18.8.30).
  private static let firstFormat = 164
  private static let textFormat = 49
  private static let wholeFormat = 1

  static let part = XMLWriter.part { xml in
    xml.markup("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
    writeFormats(to: &xml)
    xml.markup(
      """
      <fonts count="3">\
      <font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>\
      <font><sz val="18"/><name val="方正小标宋简体"/><family val="3"/><charset val="134"/></font>\
      <font><sz val="11"/><name val="黑体"/><family val="3"/><charset val="134"/></font></fonts>\
      <fills count="2"><fill><patternFill patternType="none"/></fill>\
      <fill><patternFill patternType="gray125"/></fill></fills>\
      <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
      <border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/>\
      <diagonal/></border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
      """)
    writeLooks(to: &xml)
    xml.markup(
      """
      <cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>
      """)
  }

  private static func writeFormats(to xml: inout XMLWriter) {
    xml.open("numFmts")
    xml.attribute("count", SpreadsheetStyle.mostPlaces + 2)
    xml.closeTag()
    write(format: firstFormat, "yyyy\\-mm\\-dd", to: &xml)
    for places in 0...SpreadsheetStyle.mostPlaces {
      let code = places == 0 ? "0" : "0." + String(repeating: "0", count: places)
      write(format: firstFormat + 1 + places, code, to: &xml)
    }
    xml.end("numFmts")
  }

  private static func write(format number: Int, _ code: String, to xml: inout XMLWriter) {
    xml.open("numFmt")
    xml.attribute("numFmtId", number)
    xml.attribute("formatCode", code)
    xml.closeEmptyTag()
  }

  /// In the order of `SpreadsheetStyle.number`.
  private static func writeLooks(to xml: inout XMLWriter) {
    let looks =
      [
        Look(), Look(font: 1, alignment: .middle), Look(format: textFormat, alignment: .lines),
        Look(format: textFormat, font: 2, isBordered: true, alignment: .middle),
        Look(format: textFormat, isBordered: true, alignment: .lines),
        Look(format: wholeFormat, isBordered: true, alignment: .numbers),
        Look(format: firstFormat, isBordered: true, alignment: .middle),
      ]
      + (0...SpreadsheetStyle.mostPlaces).map { places in
        Look(format: firstFormat + 1 + places, isBordered: true, alignment: .numbers)
      }
    xml.open("cellXfs")
    xml.attribute("count", looks.count)
    xml.closeTag()
    for look in looks { look.write(to: &xml) }
    xml.end("cellXfs")
  }
}

private struct Look {
  var format = 0
  var font = 0
  var isBordered = false
  var alignment = Alignment.none

  enum Alignment { case none, middle, lines, numbers }

  func write(to xml: inout XMLWriter) {
    xml.open("xf")
    xml.attribute("numFmtId", format)
    xml.attribute("fontId", font)
    xml.attribute("fillId", 0)
    xml.attribute("borderId", isBordered ? 1 : 0)
    xml.attribute("xfId", 0)
    xml.attribute("applyNumberFormat", 1)
    xml.attribute("applyFont", 1)
    xml.attribute("applyBorder", 1)
    xml.attribute("applyAlignment", 1)
    xml.closeTag()
    switch alignment {
    case .none: xml.markup("<alignment vertical=\"center\"/>")
    case .middle:
      xml.markup("<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>")
    case .lines: xml.markup("<alignment horizontal=\"left\" vertical=\"center\" wrapText=\"1\"/>")
    case .numbers: xml.markup("<alignment horizontal=\"right\" vertical=\"center\"/>")
    }
    xml.end("xf")
  }
}
