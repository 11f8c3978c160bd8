/// The faces that words in a line may have. In Chinese type the kind of face carries the weight: none is bold
/// unless the office asks for it.
package enum LetterFace: Sendable, Hashable, CaseIterable {
  /// 黑体: a first heading that its paragraph follows in the same line; words that stand out.
  case sans
  /// 楷体: the same of a second heading; words that are stressed; names of 签发人.
  case script
  /// The same, and the text's own face, in bold.
  case boldSans, boldScript, bold

  package var isBold: Bool {
    switch self {
    case .sans, .script: false
    case .boldSans, .boldScript, .bold: true
    }
  }

  /// Of a heading of the given level that runs into its paragraph; the third and fourth are set like the text.
  package static func heading(_ level: Int, in layout: LayoutProfile) -> LetterFace? {
    let isBold = layout.boldLevels.contains(level)
    return switch level {
    case ...1: isBold ? .boldSans : .sans
    case 2: isBold ? .boldScript : .script
    default: isBold ? .bold : nil
    }
  }

  /// The faces that a layout's documents may have.
  package static func all(in layout: LayoutProfile) -> [LetterFace] {
    allCases.filter { !$0.isBold || !layout.boldLevels.isEmpty }
  }
}
