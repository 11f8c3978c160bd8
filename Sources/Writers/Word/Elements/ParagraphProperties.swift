import OfficePackaging
import OfficialLayout

/// `w:pPr`: what a paragraph says for itself; all else its style says. Children in the schema's order.
struct ParagraphProperties {
  var style: ParagraphStyle?
  var keepsWithNext = false
  var breaksPageBefore = false
  var widowControl: Bool?
  var numbering: Int?
  var topBorder: Border?
  var tabs: [TabStop] = []
  var kinsoku: Bool?
  var hangsPunctuation: Bool?
  /// Extra space between Han characters and letters or digits.
  var autoSpaces: Bool?
  var snapsToGrid: Bool?
  var spacing: ParagraphSpacing?
  var indent: Indent?
  var alignment: ParagraphAlignment?
  /// 0 for the first level.
  var outlineLevel: Int?
  /// The section that ends with this paragraph.
  var section: SectionProperties?

  func write(to xml: inout XMLWriter) {
    xml.element("w:pPr") { xml in writeChildren(to: &xml) }
  }

  func writeChildren(to xml: inout XMLWriter) {
    if let style, style != .normal { xml.value("w:pStyle", style.id) }
    if keepsWithNext { xml.empty("w:keepNext") }
    if breaksPageBefore { xml.empty("w:pageBreakBefore") }
    xml.toggle("w:widowControl", widowControl)
    if let numbering { Self.writeNumbering(numbering, to: &xml) }
    if let topBorder { xml.element("w:pBdr") { topBorder.write(.top, to: &$0) } }
    if !tabs.isEmpty { xml.element("w:tabs") { xml in for tab in tabs { tab.write(to: &xml) } } }
    xml.toggle("w:kinsoku", kinsoku)
    xml.toggle("w:overflowPunct", hangsPunctuation)
    xml.toggle("w:autoSpaceDE", autoSpaces)
    xml.toggle("w:autoSpaceDN", autoSpaces)
    xml.toggle("w:snapToGrid", snapsToGrid)
    spacing?.write(to: &xml)
    indent?.write(to: &xml)
    if let alignment { xml.value("w:jc", alignment.rawValue) }
    if let outlineLevel { xml.value("w:outlineLvl", outlineLevel) }
    section?.write(to: &xml)
  }

  private static func writeNumbering(_ id: Int, to xml: inout XMLWriter) {
    xml.element("w:numPr") { xml in
      xml.value("w:ilvl", 0)
      xml.value("w:numId", id)
    }
  }
}

enum ParagraphAlignment: String {
  case left, center, right
  /// Both edges straight (两端对齐).
  case both
}

/// `w:spacing` of a paragraph: lines of an exact height.
struct ParagraphSpacing {
  var before: Length = .zero
  var line: Length?

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

/// `w:ind`
struct Indent {
  var left: Length = .zero
  var right: Length = .zero
  /// Of the first line against the others; negative hangs it out to the left.
  var firstLine: Length = .zero
  /// The same in hundredths of a character: Word prefers it, and keeps it when a clerk changes the size.
  var firstLineCharacters: Int?

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

/// `w:tab` in `w:tabs`
struct TabStop {
  let position: Length
  var alignment: Alignment = .left

  enum Alignment: String { case left, right }

  func write(to xml: inout XMLWriter) {
    xml.open("w:tab")
    xml.attribute("w:val", alignment.rawValue)
    xml.attribute("w:pos", position.twips)
    xml.closeEmptyTag()
  }
}
