import OfficePackaging
import OfficialLayout

/// The heads and feet of pages, a part each: page numbers (7.5), upright and turned (clause 8), and nothing.
enum PagePart: CaseIterable {
  /// 单页码: at the right.
  case odd
  /// 双页码: at the left.
  case even
  /// For drafts: in the middle.
  case centered
  /// For pages that lie on their side: the number stands where the other pages have it.
  case turnedOdd, turnedEven
  case emptyHeader, emptyFooter

  var path: String { "word/\(fileName)" }

  var fileName: String {
    switch self {
    case .odd: "footerOdd.xml"
    case .even: "footerEven.xml"
    case .centered: "footerCentered.xml"
    case .turnedOdd: "headerTurnedOdd.xml"
    case .turnedEven: "headerTurnedEven.xml"
    case .emptyHeader: "headerEmpty.xml"
    case .emptyFooter: "footerEmpty.xml"
    }
  }

  /// The id by which a section names it.
  var relationship: String {
    switch self {
    case .odd: "rId6"
    case .even: "rId7"
    case .turnedOdd: "rId8"
    case .turnedEven: "rId9"
    case .emptyHeader: "rId10"
    case .emptyFooter: "rId11"
    case .centered: "rId12"
    }
  }

  /// `header` or `footer`, as types of parts and relationships name it.
  var kind: String {
    switch self {
    case .odd, .even, .centered, .emptyFooter: "footer"
    case .turnedOdd, .turnedEven, .emptyHeader: "header"
    }
  }

  /// What a layout's documents may need.
  static func all(in layout: LayoutProfile) -> [PagePart] {
    allCases.filter { $0 != .centered || layout.draftPageNumber == .center }
  }

  /// What stands at the foot of a section's upright pages.
  static func feet(_ section: PageSection) -> (odd: PagePart, even: PagePart) {
    switch section.pageNumber {
    case .outer: (.odd, .even)
    case .center: (.centered, .centered)
    case nil: (.emptyFooter, .emptyFooter)
    }
  }

  func part(_ layout: LayoutProfile) -> [UInt8] {
    XMLWriter.part { xml in
      let name: StaticString = kind == "footer" ? "w:ftr" : "w:hdr"
      xml.open(name)
      Namespaces.write(to: &xml)
      xml.closeTag()
      writeContent(layout, to: &xml)
      xml.end(name)
    }
  }

  private func writeContent(_ layout: LayoutProfile, to xml: inout XMLWriter) {
    switch self {
    case .odd: PageNumber(side: .right).write(to: &xml)
    case .even: PageNumber(side: .left).write(to: &xml)
    case .centered: PageNumber(side: .center).write(to: &xml)
    case .turnedOdd: Self.writeTurned(PageNumber(side: .right), layout, to: &xml)
    case .turnedEven: Self.writeTurned(PageNumber(side: .left), layout, to: &xml)
    case .emptyHeader, .emptyFooter: Self.writeHairline(to: &xml)
    }
  }

  /// The number's line is the foot line of an upright page, turned with it: the head of the table lies in the
  /// binding, so the foot is at the left, and its words run downwards.
  private static func writeTurned(
    _ number: PageNumber, _ layout: LayoutProfile, to xml: inout XMLWriter
  ) {
    let cell = TurnedCell(
      left: layout.footerDistance, top: layout.margins.left, width: TypeStyle.pageNumberLine,
      height: GBT9704.Page.typeAreaWidth)
    cell.write(to: &xml) { number.write(to: &$0) }
    writeHairline(to: &xml)
  }

  private static func writeHairline(to xml: inout XMLWriter) {
    xml.element("w:p") { ParagraphSetting().write(.hairline, to: &$0) }
  }
}
