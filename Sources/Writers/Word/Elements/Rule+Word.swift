import OfficePackaging
import OfficialLayout

extension Rule {
  /// Of a paragraph, a cell or a table.
  enum Edge: CaseIterable { case top, left, bottom, right, insideH, insideV }

  func write(_ edge: Edge, to xml: inout XMLWriter) {
    switch edge {
    case .top: xml.open("w:top")
    case .left: xml.open("w:left")
    case .bottom: xml.open("w:bottom")
    case .right: xml.open("w:right")
    case .insideH: xml.open("w:insideH")
    case .insideV: xml.open("w:insideV")
    }
    xml.attribute("w:val", "single")
    xml.attribute("w:sz", width.eighthsOfAPoint)
    xml.attribute("w:space", 0)
    xml.attribute("w:color", color.word)
    xml.closeEmptyTag()
  }
}
