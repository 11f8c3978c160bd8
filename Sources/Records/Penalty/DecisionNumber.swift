/// The number of a decision (决定书文号) as it is compared: however its brackets, figures and blanks were typed.
package struct DecisionNumber: Sendable, Hashable {
  /// 演市监处罚〔2022〕17号
  package let text: String

  package init(_ written: String) {
    text = written.unicodeScalars.reduce(into: "") { text, scalar in
      guard !scalar.properties.isWhitespace, !Self.invisible.contains(scalar) else { return }
      text.unicodeScalars.append(Self.usual(scalar))
    }
  }

  /// Zero-width characters, which come with a copied number.
  private static let invisible: Set<Unicode.Scalar> = [
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}",
  ]

  private static func usual(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "[", "［", "【", "(", "（", "﹝", "〈", "<": "〔"
    case "]", "］", "】", ")", "）", "﹞", "〉", ">": "〕"
    case "\u{FF01}"..."\u{FF5E}": Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case let scalar: scalar
    }
  }
}
