import Documents

/// 版头, 版记.
extension RecognizedDocument {
  var masthead: Masthead? {
    var marks = all(.mark)
    let suffix = marks.count > 1 ? marks.firstIndex { $0.suffix != nil } : nil
    let beside = suffix.map { marks.remove(at: $0) }?.suffix
    let number = first(.number)
    guard !marks.isEmpty || number != nil else { return nil }
    return Masthead(
      copyNumber: first(.copyNumber), secrecy: first(.secrecy), urgency: first(.urgency),
      mark: Array(marks.joined(separator: [.lineBreak])), suffix: beside, number: number,
      signers: signers, isPreprinted: marks.isEmpty && leavesRoomForMark)
  }

  /// Names between blanks, the label aside.
  private var signers: [[Inline]] {
    all(.signers).flatMap { line -> [[Inline]] in
      let words = line.plainText
      let names = words.firstIndex { "：:".contains($0) }.map { words[words.index(after: $0)...] }
      return (names ?? words[...]).names(partedBy: \.isWhitespace).map { name in line.part(name) }
    }
  }

  var form: DocumentForm {
    let masthead = document.masthead
    let mark = (masthead?.mark.plainText ?? "") + (masthead?.suffix?.rawValue ?? "")
    if mark.hasSuffix("纪要") { return .minutes }
    if mark.hasSuffix("令") { return .order }
    let isLetter = !mark.isEmpty && !mark.hasSuffix("文件") && numberIsAtRight
    return isLetter || isLetterOnHeadedPaper ? .letter : .general
  }

  private var numberLine: RecognizedLine? { lines.first { $0.element == .number } }

  /// Alone on its line, or after what stands at the left of it.
  private var numberIsAtRight: Bool {
    guard let line = numberLine else { return false }
    return line.range.lowerBound > 0
      || file.paragraphs[line.paragraph].properties.alignment == .right
  }

  /// Nothing but a letter has its number at the right and no page number on its first page.
  private var isLetterOnHeadedPaper: Bool {
    all(.mark).isEmpty && numberIsAtRight && file.sections[0].hasTitlePage
  }

  /// 套打: no mark, and above the number the 35 mm that lie above every mark (7.2.4), in which a letter has its own.
  private var leavesRoomForMark: Bool {
    guard file.hasLooks, let number = numberLine else { return false }
    let above = file.paragraphs[..<number.paragraph].filter { $0.place.room == .body }
    return isLetterOnHeadedPaper || above.map(\.lineHeight).reduce(0, +) >= Self.roomAboveMark
  }

  /// In twips.
  private static let roomAboveMark = 1_984

  var colophon: Colophon? {
    var colophon = Colophon()
    colophon.addressees = first(.colophonAddressees).map { $0.droppingLabel.trimmed(of: "", "。") }
    let copies = Array(all(.copies).joined())
    if !copies.isEmpty { colophon.copies = copies.droppingLabel.trimmed(of: "", "。") }
    for line in all(.printing) {
      let parts = line.printing
      colophon.printer = colophon.printer ?? parts.printer
      colophon.printDate = colophon.printDate ?? parts.date
    }
    return colophon == Colophon() ? nil : colophon
  }
}

extension [Inline] {
  /// 文件 beside the names of a joint mark.
  fileprivate var suffix: Masthead.Suffix? {
    Masthead.Suffix(rawValue: plainText.filter { !$0.isWhitespace })
  }
}

extension WordParagraph {
  /// In twips, of one line; about, where it follows from the letters.
  fileprivate var lineHeight: Int {
    let spacing = properties.spacing
    let line =
      switch spacing.rule {
      case .exact, .atLeast: spacing.line
      case .multiple: properties.mark.size * 10 * 5 / 4
      }
    return spacing.before + line + spacing.after
  }
}
