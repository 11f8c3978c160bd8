extension Document {
  /// The document with every inline of every part replaced, the innermost first.
  package func mapInlines(_ transform: @escaping (Inline) -> Inline) -> Document {
    let words = { (inlines: [Inline]) in inlines.mapInlines(transform) }
    var copy = self
    copy.masthead = masthead?.mapWords(words)
    copy.title = words(title)
    copy.dateline = dateline.map(words)
    copy.addressees?.content = words(addressees?.content ?? [])
    copy.body = body.map { $0.mapInlines(transform) }
    copy.attendance = attendance?.mapWords(words)
    copy.annexes = annexes.map { $0.mapInlines(transform) }
    copy.signature = signature?.mapWords(words)
    copy.note = note.map(words)
    copy.issuedText?.title = words(issuedText?.title ?? [])
    copy.issuedText?.body = (issuedText?.body ?? []).map { $0.mapInlines(transform) }
    copy.issuedText?.annexes = (issuedText?.annexes ?? []).map { $0.mapInlines(transform) }
    copy.colophon = colophon?.mapWords(words)
    return copy
  }
}

private typealias Words = ([Inline]) -> [Inline]

extension Masthead {
  fileprivate func mapWords(_ words: Words) -> Masthead {
    var copy = self
    copy.copyNumber = copyNumber.map(words)
    copy.secrecy = secrecy.map(words)
    copy.urgency = urgency.map(words)
    copy.mark = words(mark)
    copy.number = number.map(words)
    copy.signers = signers.map(words)
    return copy
  }
}

extension SignatureBlock {
  fileprivate func mapWords(_ words: Words) -> SignatureBlock {
    var copy = self
    copy.agencies = agencies.map(words)
    copy.signatories = signatories.map { signatory in
      Signatory(post: words(signatory.post), name: signatory.name.map(words))
    }
    copy.date = date.map(words)
    return copy
  }
}

extension Annex {
  fileprivate func mapInlines(_ transform: (Inline) -> Inline) -> Annex {
    var copy = self
    copy.title = title.mapInlines(transform)
    copy.body = body?.map { $0.mapInlines(transform) }
    return copy
  }
}

extension Colophon {
  fileprivate func mapWords(_ words: Words) -> Colophon {
    var copy = self
    copy.addressees = addressees.map(words)
    copy.copies = copies.map(words)
    copy.printer = printer.map(words)
    copy.printDate = printDate.map(words)
    return copy
  }
}

extension Attendance {
  fileprivate func mapWords(_ words: Words) -> Attendance {
    var copy = self
    copy.present = present.map(words)
    copy.excused = excused.map(words)
    copy.observers = observers.map(words)
    return copy
  }
}
