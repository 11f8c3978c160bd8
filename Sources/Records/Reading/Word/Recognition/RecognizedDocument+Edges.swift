import Documents

/// 版头, 版记.
extension RecognizedDocument {
  var masthead: Masthead? {
    let mark = joined(.mark, .own)
    let number = first(.number)
    guard !mark.isEmpty || number != nil else { return nil }
    return Masthead(
      copyNumber: first(.copyNumber), secrecy: first(.secrecy), urgency: first(.urgency),
      mark: mark, number: number, signers: signers)
  }

  /// Names between blanks, the label aside.
  private var signers: [[Inline]] {
    all(.signers).flatMap { line -> [[Inline]] in
      let words = line.plainText
      let names = words.firstIndex { "：:".contains($0) }.map { words[words.index(after: $0)...] }
      return (names ?? words[...]).namesBetweenBlanks.map { name in line.part(name) }
    }
  }

  var form: DocumentForm {
    let mark = document.masthead?.mark.plainText ?? ""
    if mark.hasSuffix("纪要") { return .minutes }
    if mark.hasSuffix("令") { return .order }
    let isLetter = !mark.isEmpty && !mark.hasSuffix("文件") && numberIsAtRight
    return isLetter ? .letter : .general
  }

  private var numberIsAtRight: Bool {
    let number = lines.first { $0.element == .number }.map { file.paragraphs[$0.paragraph] }
    return number?.properties.alignment == .right
  }

  var colophon: Colophon? {
    var colophon = Colophon()
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
