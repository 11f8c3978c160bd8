package import Documents
import OfficialLayout

extension Document {
  /// The paragraphs as they will be printed, from the first to the last. Headings must have their numbers.
  package var lines: [Line] {
    var printing = LinePrinting()
    printing.print(self)
    return printing.lines
  }
}

/// Collects lines down a document.
private struct LinePrinting {
  private(set) var lines: [Line] = []
  private var part = DocumentPart.own
  /// 发文字号, which annexes that are bound apart bear as well.
  private var number: [Inline]?

  mutating func print(_ document: Document) {
    number = document.masthead?.number
    if let masthead = document.masthead { print(masthead) }
    if document.signsInHead { print(document.signature) }
    add(.title, document.title)
    add(.dateline, document.dateline)
    add(.addressees, document.addressees.map { $0.content + [.text("：")] })
    print(document.body)
    print(list: document.annexes)
    for list in document.attendance?.lists ?? [] {
      add(.attendance, [.text(list.label + "：")] + list.names)
    }
    if !document.signsInHead { print(document.signature) }
    add(.note, document.note.map { [.text("（")] + $0 + [.text("）")] })
    print(document.annexes) { .annex($0) }
    if let issued = document.issuedText { print(issued) }
    part = .own
    if let colophon = document.colophon { print(colophon) }
  }

  private mutating func add(_ element: DocumentElement, _ content: [Inline]?) {
    if let content { lines.append(Line(element, of: part, content)) }
  }

  private mutating func print(_ signature: SignatureBlock?) {
    for agency in signature?.agencies ?? [] { add(.signature, agency) }
    for signatory in signature?.signatories ?? [] { add(.signatory, signatory.line) }
    add(.date, signature?.date)
  }

  private mutating func print(_ masthead: Masthead) {
    add(.copyNumber, masthead.copyNumber)
    add(.secrecy, masthead.secrecy)
    add(.urgency, masthead.urgency)
    for line in masthead.mark.lines { add(.mark, line) }
    add(.number, masthead.number)
    print(signers: masthead.signers)
  }

  /// So many in a row as the standard has it (7.2.6).
  private mutating func print(signers: [[Inline]]) {
    let perRow = GBT9704.Letterhead.signersPerRow
    for start in stride(from: 0, to: signers.count, by: perRow) {
      let row = signers[start..<min(start + perRow, signers.count)]
      let label: [Inline] = start == 0 ? [.text("签发人：")] : []
      add(.signers, label + Array(row.joined(separator: [.text("　")])))
    }
  }

  private mutating func print(_ issued: IssuedText) {
    part = .issuedText
    add(.title, issued.title)
    print(issued.body)
    print(list: issued.annexes)
    print(issued.annexes) { .annexOfIssuedText($0) }
  }

  /// 附件说明
  private mutating func print(list annexes: [Annex]) {
    for (index, annex) in annexes.enumerated() {
      let label = index == 0 ? "附件：" : ""
      let number = annexes.count > 1 ? "\(index + 1)." : ""
      add(.annexList, [.text(label + number)] + annex.title)
    }
  }

  private mutating func print(_ annexes: [Annex], part: (Int) -> DocumentPart) {
    let parent = self.part
    for (index, annex) in annexes.enumerated() {
      guard let body = annex.body else { continue }
      self.part = part(index)
      add(.annexLabel, annexes.label(at: index, number: number))
      add(.annexTitle, annex.title)
      print(body)
    }
    self.part = parent
  }

  private mutating func print(_ colophon: Colophon) {
    add(.colophonAddressees, colophon.addressees.map { [.text("主送：")] + $0 + [.text("。")] })
    add(.copies, colophon.copies.map { [.text("抄送：")] + $0 + [.text("。")] })
    guard colophon.printer != nil || colophon.printDate != nil else { return }
    let date = colophon.printDate.map { [.text("　")] + $0 + [.text("印发")] } ?? []
    add(.printing, (colophon.printer ?? []) + date)
  }
}

extension LinePrinting {
  private mutating func print(_ blocks: [Block]) {
    var index = 0
    while index < blocks.count {
      if case .heading(let heading) = blocks[index], heading.runsIn, index + 1 < blocks.count,
        case .paragraph(let content) = blocks[index + 1]
      {
        add(.text, [.text(heading.number ?? "")] + heading.content + content)
        index += 2
      } else {
        print(blocks[index])
        index += 1
      }
    }
  }

  private mutating func print(_ block: Block) {
    switch block {
    case .heading(let heading):
      add(.heading(level: heading.level), [.text(heading.number ?? "")] + heading.content)
    case .paragraph(let content): add(.text, content)
    case .list(let list): for item in list.items { print(item) }
    case .roster(let roster):
      for member in roster.groups.flatMap(\.members) { add(.roster, member.name + member.post) }
    case .table(let table):
      for cell in table.rows.flatMap(\.cells) where !cell.content.isEmpty {
        add(.cell, cell.content)
      }
    }
  }

  private mutating func print(_ item: List.Item) {
    guard case .paragraph(let content)? = item.blocks.first else { return print(item.blocks) }
    add(.text, [.text(item.number ?? "")] + content)
    print(Array(item.blocks.dropFirst()))
  }
}
