import OfficePackaging
import OfficialLayout

/// `w:tblPr` and `w:tblGrid`: a table whose columns are as wide as they say, in every word processor.
struct TableProperties {
  let columns: [Length]
  var rule: Rule?
  /// Between the rules and the words: above, below, and at both sides.
  var padding: (top: Length, bottom: Length, sides: Length) = (.zero, .zero, .zero)
  var isCentered = false
  /// Whether it floats at the lower margin of its page, in the middle; what stands there makes room.
  var floatsAtFoot = false

  func write(to xml: inout XMLWriter) {
    xml.element("w:tblPr") { xml in
      if floatsAtFoot { xml.markup(Self.atFoot) }
      Self.writeWidth("w:tblW", columns.reduce(.zero, +), to: &xml)
      if isCentered { xml.value("w:jc", "center") }
      if let rule { writeRules(rule, to: &xml) }
      xml.markup("<w:tblLayout w:type=\"fixed\"/>")
      writePadding(to: &xml)
    }
    xml.element("w:tblGrid") { xml in
      for column in columns {
        xml.open("w:gridCol")
        xml.attribute("w:w", column.twips)
        xml.closeEmptyTag()
      }
    }
  }

  private static let atFoot: StaticString = """
    <w:tblpPr w:leftFromText="0" w:rightFromText="0" w:topFromText="0" w:bottomFromText="0" \
    w:vertAnchor="margin" w:horzAnchor="margin" w:tblpXSpec="center" w:tblpYSpec="bottom"/>\
    <w:tblOverlap w:val="never"/>
    """

  private func writeRules(_ rule: Rule, to xml: inout XMLWriter) {
    xml.element("w:tblBorders") { xml in
      for edge in Rule.Edge.allCases { rule.write(edge, to: &xml) }
    }
  }

  private func writePadding(to xml: inout XMLWriter) {
    xml.element("w:tblCellMar") { xml in
      Self.writeWidth("w:top", padding.top, to: &xml)
      Self.writeWidth("w:left", padding.sides, to: &xml)
      Self.writeWidth("w:bottom", padding.bottom, to: &xml)
      Self.writeWidth("w:right", padding.sides, to: &xml)
    }
  }

  fileprivate static func writeWidth(
    _ name: StaticString, _ width: Length, to xml: inout XMLWriter
  ) {
    xml.open(name)
    xml.attribute("w:w", width.twips)
    xml.attribute("w:type", "dxa")
    xml.closeEmptyTag()
  }
}

/// `w:trPr`: no row is cut in two by the end of a page.
enum RowProperties {
  /// A row that is just so high.
  static func write(height: Length, to xml: inout XMLWriter) {
    xml.markup("<w:trPr><w:cantSplit/>")
    xml.open("w:trHeight")
    xml.attribute("w:val", height.twips)
    xml.attribute("w:hRule", "exact")
    xml.closeEmptyTag()
    xml.markup("</w:trPr>")
  }

  static func write(isRepeated: Bool, to xml: inout XMLWriter) {
    if isRepeated {
      xml.markup("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    } else {
      xml.markup("<w:trPr><w:cantSplit/></w:trPr>")
    }
  }
}

/// `w:tcPr`
struct CellProperties {
  let width: Length
  var columnSpan = 1
  var merge: SetCell.VerticalMerge?
  var top: Rule?
  var bottom: Rule?
  var isCentered = true

  func write(to xml: inout XMLWriter) {
    xml.markup("<w:tcPr>")
    TableProperties.writeWidth("w:tcW", width, to: &xml)
    if columnSpan > 1 { xml.value("w:gridSpan", columnSpan) }
    switch merge {
    case .restart: xml.markup("<w:vMerge w:val=\"restart\"/>")
    case .goesOn: xml.markup("<w:vMerge/>")
    case nil: break
    }
    if top != nil || bottom != nil {
      xml.element("w:tcBorders") { xml in
        top?.write(.top, to: &xml)
        bottom?.write(.bottom, to: &xml)
      }
    }
    if isCentered { xml.markup("<w:vAlign w:val=\"center\"/>") }
    xml.markup("</w:tcPr>")
  }
}
