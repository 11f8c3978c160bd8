import Documents
import OfficePackaging
import OfficialLayout

/// `w:sectPr`: the paper, and what stands at its head and foot.
struct SectionProperties {
  let section: PageSection
  let layout: LayoutProfile

  private var orientation: PageOrientation { section.orientation }

  func write(to xml: inout XMLWriter) {
    xml.element("w:sectPr") { xml in
      writeReferences(to: &xml)
      xml.value("w:type", section.start.word)
      writePage(to: &xml)
      writeMargins(to: &xml)
      if section.hidesFirstNumber { xml.empty("w:titlePg") }
      xml.open("w:docGrid")
      xml.attribute("w:type", "lines")
      xml.attribute("w:linePitch", layout.linePitch.twips)
      xml.closeEmptyTag()
    }
  }

  private func writeReferences(to xml: inout XMLWriter) {
    let turnsNumber = orientation == .landscape && layout.landscapePageNumber == .turned
    if turnsNumber {
      Self.writeReference("w:headerReference", .turnedOdd, "default", to: &xml)
      Self.writeReference("w:headerReference", .turnedEven, "even", to: &xml)
    } else if section.clearsHeads {
      Self.writeReference("w:headerReference", .emptyHeader, "default", to: &xml)
      Self.writeReference("w:headerReference", .emptyHeader, "even", to: &xml)
    }
    let feet = turnsNumber ? (odd: .emptyFooter, even: .emptyFooter) : PagePart.feet(section)
    Self.writeReference("w:footerReference", feet.odd, "default", to: &xml)
    Self.writeReference("w:footerReference", feet.even, "even", to: &xml)
    if section.hidesFirstNumber {
      Self.writeReference("w:footerReference", .emptyFooter, "first", to: &xml)
    }
  }

  private static func writeReference(
    _ name: StaticString, _ part: PagePart, _ kind: String, to xml: inout XMLWriter
  ) {
    xml.open(name)
    xml.attribute("w:type", kind)
    xml.attribute("r:id", part.relationship)
    xml.closeEmptyTag()
  }

  private func writePage(to xml: inout XMLWriter) {
    let width = GBT9704.Page.width.twips
    let height = GBT9704.Page.height.twips
    xml.open("w:pgSz")
    xml.attribute("w:w", orientation == .portrait ? width : height)
    xml.attribute("w:h", orientation == .portrait ? height : width)
    if orientation == .landscape { xml.attribute("w:orient", "landscape") }
    xml.closeEmptyTag()
  }

  private func writeMargins(to xml: inout XMLWriter) {
    let margins = orientation == .portrait ? layout.margins : layout.margins.turned
    xml.open("w:pgMar")
    xml.attribute("w:top", margins.top.twips)
    xml.attribute("w:right", margins.right.twips)
    xml.attribute("w:bottom", margins.bottom.twips)
    xml.attribute("w:left", margins.left.twips)
    xml.attribute("w:header", Self.headerDistance.twips)
    xml.attribute("w:footer", footerDistance.twips)
    xml.attribute("w:gutter", 0)
    xml.closeEmptyTag()
  }

  private static let headerDistance = Length.millimetres(15)

  /// A page that lies keeps the distance between text and number: its foot margin is narrower.
  private var footerDistance: Length {
    orientation == .portrait
      ? layout.footerDistance : layout.footerDistance - layout.margins.bottom + layout.margins.right
  }
}

extension PageFrame.Start {
  /// `w:type` of a section.
  fileprivate var word: String {
    switch self {
    case .nextPage: "nextPage"
    case .evenPage: "evenPage"
    case .oddPage: "oddPage"
    case .continuous: "continuous"
    }
  }
}
