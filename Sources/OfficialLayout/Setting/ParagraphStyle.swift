/// The roles that paragraphs play in an official document.
package enum ParagraphStyle: Int, Sendable, Hashable, CaseIterable {
  case normal
  /// 正文: indented by two characters.
  case body
  case heading1, heading2, heading3, heading4
  case title
  /// 题下: the line below the title.
  case dateline
  /// 发文机关标志
  case mark
  /// 密级、紧急程度
  case classification
  /// 发文字号
  case number
  case signers
  /// A paragraph that shows nothing but a rule, or only ends a section.
  case hairline
  case annexLabel
  case annexList
  case bullet
  case roster
  case signature
  case note
  /// 出席、请假、列席
  case attendance
  case tableText, tableCentered, tableHead
  case denseText, denseCentered, denseHead
  case crowdedText, crowdedCentered, crowdedHead
  case imprint
  case pageNumber

  package static func heading(_ level: Int) -> ParagraphStyle {
    switch level {
    case ...1: .heading1
    case 2: .heading2
    case 3: .heading3
    default: .heading4
    }
  }

  /// 1 to 4 for headings.
  package var headingLevel: Int? {
    switch self {
    case .heading1: 1
    case .heading2: 2
    case .heading3: 3
    case .heading4: 4
    default: nil
    }
  }
}
