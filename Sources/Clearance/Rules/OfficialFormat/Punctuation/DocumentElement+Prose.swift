import Documents

extension DocumentElement {
  /// Whether it is written in sentences or names, so that the rules of punctuation hold; elements with marks
  /// of their own (发文字号, 签发人, 附注) answer to rules of their own.
  var isProse: Bool {
    switch self {
    case .title, .addressees, .heading, .text, .annexList, .annexTitle, .colophonAddressees,
      .copies, .attendance:
      true
    case .copyNumber, .secrecy, .urgency, .mark, .number, .signers, .dateline, .roster, .cell,
      .signature, .signatory, .date, .note, .annexLabel, .printing, .pageNumber, .blank:
      false
    }
  }

  /// Whether it is written in sentences.
  var isSentences: Bool {
    if case .heading = self { return true }
    return self == .text
  }
}

extension Proofreading {
  /// The passages that are prose.
  var prose: [Line] { lines.filter(\.element.isProse) }
}
