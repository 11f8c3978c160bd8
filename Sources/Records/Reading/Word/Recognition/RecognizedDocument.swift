import Documents

/// Puts the lines of a file together as a document.
struct RecognizedDocument {
  private let file: WordFile
  private let lines: [RecognizedLine]
  private(set) var document: Document

  init(_ file: WordFile, _ lines: [RecognizedLine]) {
    self.file = file
    self.lines = lines
    document = Document(title: [])
    document.masthead = masthead
    document.title = joined(.title, .own)
    document.form = form
    document.dateline = first(.dateline)
    document.addressees = addressees
    document.body = blocks(of: .own)
    document.attendance = attendance
    document.annexes = annexes(named: .own) { .annex($0) }
    document.signature = signature
    document.note = first(.note).map { $0.trimmed(of: "（(", "）)") }
    document.issuedText = issuedText
    document.colophon = colophon
  }
}

// MARK: Looking

extension RecognizedDocument {
  private func all(_ element: DocumentElement, _ part: DocumentPart = .own) -> [[Inline]] {
    lines.filter { $0.element == element && $0.part == part }.map(\.content.trimmed)
  }

  private func first(_ element: DocumentElement) -> [Inline]? { all(element).first }

  /// Lines of one thing, with breaks between them.
  private func joined(_ element: DocumentElement, _ part: DocumentPart) -> [Inline] {
    Array(all(element, part).joined(separator: [.lineBreak]))
  }
}

// MARK: 版头, 版记

extension RecognizedDocument {
  private var masthead: Masthead? {
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

  private var form: DocumentForm {
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

  private var colophon: Colophon? {
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

// MARK: 主体

extension RecognizedDocument {
  private var addressees: Addressees? {
    first(.addressees).map { content in
      let words = content.plainText.hasPrefix("主送") ? content.droppingLabel : content
      return Addressees(words.trimmed(of: "", "：:"))
    }
  }

  private var attendance: Attendance? {
    var attendance = Attendance()
    for line in all(.attendance) {
      switch line.plainText.prefix(2) {
      case "出席": attendance.present = line.droppingLabel
      case "请假", "缺席": attendance.excused = line.droppingLabel
      default: attendance.observers = line.droppingLabel
      }
    }
    return attendance == Attendance() ? nil : attendance
  }

  private var signature: SignatureBlock? {
    let agencies = all(.signature)
    let date = first(.date)
    guard !agencies.isEmpty || date != nil else { return nil }
    return SignatureBlock(agencies: agencies, date: date, seal: seal)
  }

  /// A date four characters in leaves room for a seal (7.3.5.1).
  private var seal: SignatureBlock.Seal {
    guard let line = lines.first(where: { $0.element == .date }) else { return .seal }
    let indent = file.paragraphs[line.paragraph].properties.indent
    let right = indent.rightChars.map { $0 * 32 / 10 } ?? indent.right
    return right >= 1_100 ? .seal : .none
  }

  private var issuedText: IssuedText? {
    guard lines.contains(where: { $0.part == .issuedText }) else { return nil }
    return IssuedText(
      title: joined(.title, .issuedText), body: blocks(of: .issuedText),
      annexes: annexes(named: .issuedText) { .annexOfIssuedText($0) })
  }

  /// Those that are listed, and those that are there without being listed.
  private func annexes(
    named list: DocumentPart, _ part: (Int) -> DocumentPart
  ) -> [Annex] {
    let names = all(.annexList, list).map(\.annexName).filter { !$0.isEmpty }
    var annexes = names.map { Annex(title: $0, body: nil) }
    let count = (0..<100).filter { index in lines.contains { $0.part == part(index) } }.last
    for index in 0..<(count ?? -1) + 1 {
      let title = joined(.annexTitle, part(index))
      let isThere = lines.contains { $0.part == part(index) }
      if index >= annexes.count { annexes.append(Annex(title: title, body: nil)) }
      if isThere {
        annexes[index].body = blocks(of: part(index))
        annexes[index].orientation = orientation(of: part(index))
      }
    }
    return annexes
  }

  private func orientation(of part: DocumentPart) -> PageOrientation {
    let line = lines.first { $0.part == part }.map { file.paragraphs[$0.paragraph] }
    return line.map { file.sections[$0.section].page.isLandscape } ?? false ? .landscape : .portrait
  }
}

// MARK: 正文

extension RecognizedDocument {
  private func blocks(of part: DocumentPart) -> [Block] {
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
        .addressees, .annexList, .signature, .date, .note, .attendance, .annexLabel, .annexTitle,
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
