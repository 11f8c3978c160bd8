import Documents

extension OfficialElement {
  /// The element's own words, without what its printed form puts around them.
  func stripped(_ content: [Inline]) -> [Inline] {
    switch self {
    case .addressees:
      content.plainText.hasSuffix(":") ? content.droppingSuffix(":") : content.droppingSuffix("：")
    case .note: content.droppingBrackets
    case .copies: content.droppingPrefix("抄送：").droppingSuffix("。")
    case .signers, .present, .excused, .observers: content.droppingPrefix(rawValue + "：")
    case .printDate: content.droppingSuffix("印发")
    case .copyNumber, .secrecy, .urgency, .mark, .number, .dateline, .signature, .signatories,
      .date, .printer:
      content
    }
  }

  /// Whether several values stand on lines of their own; those of other elements are joined by 、.
  var hasLines: Bool { [.mark, .signers, .signature, .signatories].contains(self) }
}

extension [Inline] {
  func droppingPrefix(_ prefix: String) -> [Inline] {
    guard let first, let words = first.words, words.hasPrefix(prefix) else { return self }
    let rest = String(words.dropFirst(prefix.count))
    return (rest.isEmpty ? [] : [first.replacingWords(rest)]) + dropFirst()
  }

  func droppingSuffix(_ suffix: String) -> [Inline] {
    guard let last, let words = last.words, words.hasSuffix(suffix) else { return self }
    let rest = String(words.dropLast(suffix.count))
    return dropLast() + (rest.isEmpty ? [] : [last.replacingWords(rest)])
  }

  fileprivate var droppingBrackets: [Inline] {
    let inner = droppingPrefix("（").droppingSuffix("）")
    if inner.plainText.count == plainText.count - 2 { return inner }
    let narrow = droppingPrefix("(").droppingSuffix(")")
    return narrow.plainText.count == plainText.count - 2 ? narrow : self
  }
}

extension Inline {
  fileprivate var words: String? {
    switch self {
    case .text(let text): text
    case .field(let field): field.text
    case .strong, .emphasis, .link, .reference, .lineBreak: nil
    }
  }

  /// The same kind of words with another text: data stays data.
  fileprivate func replacingWords(_ text: String) -> Inline {
    guard case .field(let field) = self else { return .text(text) }
    return .field(Field(text, sensitivity: field.sensitivity, origin: field.origin))
  }
}
