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
