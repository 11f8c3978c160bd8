import OfficialLayout

/// The faces as character styles of a word processor.
extension LetterFace {
  var id: String {
    switch self {
    case .sans: "Sans"
    case .script: "Script"
    }
  }

  var name: String {
    switch self {
    case .sans: "黑体字"
    case .script: "楷体字"
    }
  }
}
