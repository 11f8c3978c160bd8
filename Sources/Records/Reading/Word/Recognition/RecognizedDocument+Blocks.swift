import Documents

/// 正文
extension RecognizedDocument {
  func blocks(of part: DocumentPart) -> [Block] {
    var blocks: [Block] = []
    var tables: Set<Int> = []
    for line in lines where line.part == part {
      switch line.element {
      case .heading(let level):
        blocks.append(.heading(Heading(level: level, line.content.trimmed, isNumbered: false)))
      case .text, .roster: blocks += textBlocks(line)
      case .cell:
        guard let table = table(of: line), tables.insert(table).inserted else { continue }
        blocks.append(.table(file.contents(ofTable: table)))
      case .copyNumber, .secrecy, .urgency, .mark, .number, .signers, .title, .dateline,
        .addressees, .annexList, .signature, .signatory, .date, .note, .attendance, .annexLabel,
        .annexTitle,
        .colophonAddressees, .copies, .printing, .pageNumber, .blank:
        continue
      }
    }
    return blocks
  }

  /// A heading that runs into its paragraph stands before it, as in our own documents.
  private func textBlocks(_ line: RecognizedLine) -> [Block] {
    let content = line.content.trimmed
    let words = LineWords(content.plainText)
    guard let number = words.headingNumber, number.level <= 2,
      let end = words.runInLength(after: number.length)
    else { return [.paragraph(content)] }
    let (head, rest) = content.split(afterWords: end)
    return [
      .heading(Heading(level: number.level, head, isNumbered: false)), .paragraph(rest),
    ]
  }

  private func table(of line: RecognizedLine) -> Int? {
    guard case .cell(let table, _, _) = file.paragraphs[line.paragraph].place.room else {
      return nil
    }
    return table - 1
  }
}
