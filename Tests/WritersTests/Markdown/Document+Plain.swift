import Documents

extension Document {
  /// Without what nobody sees: where words and references were written, and which of them came from data.
  var plain: Document {
    var copy = self
    copy.masthead = masthead?.plain
    copy.title = title.plain
    copy.dateline = dateline?.plain
    copy.addressees = addressees.map { Addressees($0.content.plain) }
    copy.body = body.map(\.plain)
    copy.attendance = attendance?.plain
    copy.annexes = annexes.map(\.plain)
    copy.signature = signature?.plain
    copy.note = note?.plain
    copy.issuedText = issuedText?.plain
    copy.colophon = colophon.map {
      Colophon(
        copies: $0.copies?.plain, printer: $0.printer?.plain, printDate: $0.printDate?.plain)
    }
    return copy
  }
}

extension [Inline] {
  /// With neighbouring words as one text.
  var plain: [Inline] {
    reduce(into: []) { plain, inline in
      guard case .text(let words) = inline.plain else { return plain.append(inline.plain) }
      if case .text(let last)? = plain.last {
        plain[plain.count - 1] = .text(last + words)
      } else if !words.isEmpty {
        plain.append(.text(words))
      }
    }
  }
}

extension Inline {
  fileprivate var plain: Inline {
    switch self {
    case .field(let field): .text(field.text)
    case .reference(let reference): .reference(Reference(anchor: reference.anchor, origin: nil))
    case .strong(let content): .strong(content.plain)
    case .emphasis(let content): .emphasis(content.plain)
    case .link(let content, let destination): .link(content.plain, destination: destination)
    case .text, .lineBreak: self
    }
  }
}

extension Block {
  var plain: Block {
    switch self {
    case .paragraph(let content): .paragraph(content.plain)
    case .heading(let heading):
      .heading(
        Heading(
          level: heading.level, heading.content.plain, anchor: heading.anchor,
          isNumbered: heading.isNumbered))
    case .list(let list):
      .list(
        List(
          isOrdered: list.isOrdered, items: list.items.map { .init($0.blocks.map(\.plain)) }))
    case .roster: mapInlines(\.plain)
    case .table(var table): .table(table.makePlain())
    }
  }
}

extension Table {
  fileprivate mutating func makePlain() -> Table {
    for row in rows.indices {
      for cell in rows[row].cells.indices {
        rows[row].cells[cell].content = rows[row].cells[cell].content.plain
      }
    }
    return self
  }
}

extension Masthead {
  fileprivate var plain: Masthead {
    Masthead(
      copyNumber: copyNumber?.plain, secrecy: secrecy?.plain, urgency: urgency?.plain,
      mark: mark.plain, suffix: suffix, number: number?.plain, signers: signers.map(\.plain),
      isPreprinted: isPreprinted)
  }
}

extension Attendance {
  fileprivate var plain: Attendance {
    Attendance(present: present?.plain, excused: excused?.plain, observers: observers?.plain)
  }
}

extension Signatory {
  fileprivate var plain: Signatory { Signatory(post: post.plain, name: name?.plain) }
}

extension SignatureBlock {
  fileprivate var plain: SignatureBlock {
    SignatureBlock(
      agencies: agencies.map(\.plain), signatories: signatories.map(\.plain), date: date?.plain,
      seal: seal)
  }
}

extension Annex {
  fileprivate var plain: Annex {
    Annex(
      title: title.plain, body: body?.map(\.plain), orientation: orientation,
      isDetached: isDetached)
  }
}

extension IssuedText {
  fileprivate var plain: IssuedText {
    IssuedText(
      title: title.plain, body: body.map(\.plain), annexes: annexes.map(\.plain))
  }
}
