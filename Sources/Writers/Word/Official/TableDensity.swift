import OfficialLayout

/// How closely a table is set: the more columns, the smaller the type.
enum TableDensity {
  case plain, dense, crowded

  init(columnCount: Int) {
    switch columnCount {
    case ...8: self = .plain
    case ...12: self = .dense
    default: self = .crowded
    }
  }

  var size: TypeSize {
    switch self {
    case .plain: StyleSheet.tableSize
    case .dense: StyleSheet.denseSize
    case .crowded: StyleSheet.crowdedSize
    }
  }

  /// Between the rules and the words; letters stand low in a line of exact height.
  var padding: (top: Length, bottom: Length, sides: Length) {
    switch self {
    case .plain, .dense: (.twips(20), .twips(60), .twips(85))
    case .crowded: (.twips(10), .twips(40), .twips(28))
    }
  }

  func style(isHead: Bool, _ alignment: ParagraphAlignment) -> ParagraphStyle {
    switch self {
    case .plain: isHead ? .tableHead : alignment == .center ? .tableCentered : .tableText
    case .dense: isHead ? .denseHead : alignment == .center ? .denseCentered : .denseText
    case .crowded: isHead ? .crowdedHead : alignment == .center ? .crowdedCentered : .crowdedText
    }
  }
}
