/// How closely a table is set: the more columns, the smaller the type.
package enum TableDensity: Sendable, Hashable {
  case plain, dense, crowded

  package init(columnCount: Int) {
    switch columnCount {
    case ...8: self = .plain
    case ...12: self = .dense
    default: self = .crowded
    }
  }

  package var size: TypeSize {
    switch self {
    case .plain: TypeStyle.tableSize
    case .dense: TypeStyle.denseSize
    case .crowded: TypeStyle.crowdedSize
    }
  }

  /// Between the rules and the words; letters stand low in a line of exact height.
  package var padding: (top: Length, bottom: Length, sides: Length) {
    switch self {
    case .plain, .dense: (.twips(20), .twips(60), .twips(85))
    case .crowded: (.twips(10), .twips(40), .twips(28))
    }
  }

  package func style(isHead: Bool, _ alignment: ParagraphAlignment) -> ParagraphStyle {
    switch self {
    case .plain: isHead ? .tableHead : alignment == .center ? .tableCentered : .tableText
    case .dense: isHead ? .denseHead : alignment == .center ? .denseCentered : .denseText
    case .crowded: isHead ? .crowdedHead : alignment == .center ? .crowdedCentered : .crowdedText
    }
  }
}
