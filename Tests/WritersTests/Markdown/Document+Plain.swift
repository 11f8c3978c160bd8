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
  var plain: [Inline] { mapInlines(\.plain) }
}

extension Inline {
  fileprivate var plain: Inline {
    switch self {
    case .field(let field): .text(field.text)
    case .reference(let reference): .reference(Reference(anchor: reference.anchor, origin: nil))
    case .text, .strong, .emphasis, .link, .lineBreak: self
    }
  }
}

extension Block {
  var plain: Block { mapInlines(\.plain) }
}

extension Masthead {
  fileprivate var plain: Masthead {
    Masthead(
      copyNumber: copyNumber?.plain, secrecy: secrecy?.plain, urgency: urgency?.plain,
      mark: mark.plain, number: number?.plain, signers: signers.map(\.plain))
  }
}

extension SignatureBlock {
  fileprivate var plain: SignatureBlock {
    SignatureBlock(agencies: agencies.map(\.plain), date: date?.plain, seal: seal)
  }
}

extension Annex {
  fileprivate var plain: Annex {
    Annex(title: title.plain, body: body?.map(\.plain), orientation: orientation)
  }
}

extension IssuedText {
  fileprivate var plain: IssuedText {
    IssuedText(
      title: title.plain, body: body.map(\.plain), annexes: annexes.map(\.plain))
  }
}
