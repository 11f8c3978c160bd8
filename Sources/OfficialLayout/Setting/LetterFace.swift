/// The faces that words in a line may have. None is bold: in Chinese type the kind of face carries the weight.
package enum LetterFace: Sendable, Hashable, CaseIterable {
  /// 黑体: a first heading that its paragraph follows in the same line; words that stand out.
  case sans
  /// 楷体: the same of a second heading; words that are stressed; names of 签发人.
  case script

  /// Of a heading of the given level that runs into its paragraph; the third and fourth are set like the text.
  package static func heading(_ level: Int) -> LetterFace? {
    switch level {
    case ...1: .sans
    case 2: .script
    default: nil
    }
  }
}
