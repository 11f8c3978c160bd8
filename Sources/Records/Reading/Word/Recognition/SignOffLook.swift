import Documents

/// How a file leaves room for what authenticates it (用印方式), as its 署名 and 成文日期 stand.
struct SignOffLook {
  let seal: SignatureBlock.Seal

  /// Nil where there is no date.
  init?(_ file: WordFile, _ lines: [RecognizedLine]) {
    guard let date = lines.first(where: { $0.element == .date }) else { return nil }
    if lines.contains(where: { $0.element == .signatory }) {
      seal = .stamp
      return
    }
    let names = lines.filter { $0.element == .signature }
    if names.contains(where: { file.paragraphs[$0.paragraph].text.contains("\t") }),
      names.first?.paragraph != date.paragraph
    {
      // Agencies that stand in columns have a seal each.
      seal = .seal
      return
    }
    let name = names.map(\.halves).max() ?? 0
    let end = file.paragraphs[date.paragraph].rightHalves
    seal =
      abs(end - Self.sealed(name, date.halves)) <= abs(end - Self.plain(name, date.halves))
      ? .seal : .none
  }

  /// How far from the right edge the date ends, in halves of a character: four characters, or so that a longer name
  /// is centred on it (7.3.5.1).
  private static func sealed(_ name: Int, _ date: Int) -> Int { max(8, (name - date) / 2) }

  /// It begins two characters after the name, which is two characters in; a longer one is that itself (7.3.5.2).
  private static func plain(_ name: Int, _ date: Int) -> Int { date <= name ? name - date : 4 }
}

extension RecognizedLine {
  /// The width of its words, in halves of a character.
  fileprivate var halves: Int {
    content.trimmed.plainText.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
  }
}

extension WordParagraph {
  /// Its indent from the right, in halves of a character.
  fileprivate var rightHalves: Int {
    let indent = properties.indent
    let size = max(1, runs.first?.properties.size ?? properties.mark.size)
    return indent.rightChars.map { $0 / 50 } ?? (indent.right * 2 + size * 5) / (size * 10)
  }
}
