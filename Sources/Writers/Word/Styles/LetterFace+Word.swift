import OfficialLayout

/// The faces as character styles of a word processor.
extension LetterFace {
  var id: String {
    switch self {
    case .sans: "Sans"
    case .script: "Script"
    case .boldSans: "BoldSans"
    case .boldScript: "BoldScript"
    case .bold: "Bold"
    }
  }

  var name: String {
    switch self {
    case .sans: "黑体字"
    case .script: "楷体字"
    case .boldSans: "黑体加粗字"
    case .boldScript: "楷体加粗字"
    case .bold: "加粗字"
    }
  }
}
