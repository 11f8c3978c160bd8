import OfficePackaging
import OfficialLayout

/// `w:pPr`: what a paragraph says for itself; all else its style says. Children in the schema's order.
extension ParagraphSetting {
  /// - Parameters:
  ///   - style: the paragraph's; nil where the setting is a style's own.
  ///   - section: that ends with this paragraph.
  func write(
    _ style: ParagraphStyle? = nil, endingSection section: SectionProperties? = nil,
    to xml: inout XMLWriter
  ) {
    xml.element("w:pPr") { xml in
      if let style, style != .normal { xml.value("w:pStyle", style.id) }
      writeChildren(to: &xml)
      section?.write(to: &xml)
    }
  }

  private func writeChildren(to xml: inout XMLWriter) {
    if keepsWithNext { xml.empty("w:keepNext") }
    if keepsLines { xml.empty("w:keepLines") }
    if beginsPage { xml.empty("w:pageBreakBefore") }
    xml.toggle("w:widowControl", widowControl)
    if isBulleted { Self.writeBullet(to: &xml) }
    if let topRule { xml.element("w:pBdr") { topRule.write(.top, to: &$0) } }
    if !tabs.isEmpty { xml.element("w:tabs") { xml in for tab in tabs { tab.write(to: &xml) } } }
    xml.toggle("w:kinsoku", kinsoku)
    xml.toggle("w:overflowPunct", hangsPunctuation)
    xml.toggle("w:autoSpaceDE", autoSpaces)
    xml.toggle("w:autoSpaceDN", autoSpaces)
    xml.toggle("w:snapToGrid", snapsToGrid)
    spacing?.write(to: &xml)
    indent?.write(to: &xml)
    if let alignment { xml.value("w:jc", alignment.word) }
    if let outlineLevel { xml.value("w:outlineLvl", outlineLevel) }
  }

  private static func writeBullet(to xml: inout XMLWriter) {
    xml.element("w:numPr") { xml in
      xml.value("w:ilvl", 0)
      xml.value("w:numId", NumberingPart.bullets)
    }
  }
}

extension ParagraphAlignment {
  /// `w:jc`
  var word: String {
    switch self {
    case .left: "left"
    case .center: "center"
    case .right: "right"
    case .both: "both"
    case .distributed: "distribute"
    }
  }
}

extension LineSpacing {
  /// `w:spacing` of a paragraph: lines of an exact height.
  func write(to xml: inout XMLWriter) {
    xml.open("w:spacing")
    xml.attribute("w:before", before.twips)
    xml.attribute("w:after", 0)
    if let line {
      xml.attribute("w:line", line.twips)
      xml.attribute("w:lineRule", "exact")
    }
    xml.closeEmptyTag()
  }
}

extension Indent {
  /// `w:ind`
  func write(to xml: inout XMLWriter) {
    xml.open("w:ind")
    xml.attribute("w:left", left.twips)
    xml.attribute("w:right", right.twips)
    if let firstLineCharacters { xml.attribute("w:firstLineChars", firstLineCharacters) }
    if firstLine < .zero {
      xml.attribute("w:hanging", -firstLine.twips)
    } else {
      xml.attribute("w:firstLine", firstLine.twips)
    }
    xml.closeEmptyTag()
  }
}

extension TabStop {
  /// `w:tab` in `w:tabs`
  fileprivate func write(to xml: inout XMLWriter) {
    xml.open("w:tab")
    xml.attribute("w:val", alignment.word)
    xml.attribute("w:pos", position.twips)
    xml.closeEmptyTag()
  }
}

extension TabStop.Alignment {
  fileprivate var word: String {
    switch self {
    case .left: "left"
    case .center: "center"
    case .right: "right"
    }
  }
}
