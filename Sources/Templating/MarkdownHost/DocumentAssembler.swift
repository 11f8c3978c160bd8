import Diagnostics
import Documents

/// Puts the filled passages of a text into their places in a document.
struct DocumentAssembler {
  private(set) var problems: [Diagnostic] = []
  private let start: TextLocation
  private let locatesWords: Bool
  private var notice = TextPart()
  private var issued: TextPart?
  private var section = Section.notice
  private var pending: (label: Label, location: TextLocation)?
  private var elements: [OfficialElement: (values: [[Inline]], location: TextLocation)] = [:]
  private var seal = SignatureBlock.Seal.seal

  private enum Section {
    case notice, issued
    case annex(ofIssued: Bool)
  }

  /// - Parameters:
  ///   - start: where to report what the whole file lacks.
  ///   - locatesWords: whether the words shall know where they stand. A template's need not: what a rule
  ///     finds in a document is looked for in the data.
  init(start: TextLocation, locatesWords: Bool) {
    self.start = start
    self.locatesWords = locatesWords
  }

  mutating func take(_ values: [FilledValue]) {
    for value in values {
      switch value.key {
      case .element(let element):
        let values = value.values.map { element.stripped($0) }
        give(element, element.hasLines ? values.flatMap(\.lines) : values, at: value.location)
      case .seal: takeSeal(value)
      }
    }
  }

  mutating func take(_ passage: Passage) {
    switch passage.content {
    case .label(let label): take(label, at: passage.location)
    case .title(let words): take(title: words, at: passage.location)
    case .block(let block): take(block, at: passage.location)
    }
  }

  mutating func finished() -> Document {
    closePending()
    checkTitles()
    checkReferences(in: notice)
    if let issued { checkReferences(in: issued) }
    return Document(
      masthead: masthead, title: notice.title?.words ?? [], dateline: one(.dateline),
      addressees: one(.addressees).map { Addressees($0) }, body: notice.body,
      annexes: notice.merged, signature: signature, note: one(.note),
      issuedText: issued.map {
        IssuedText(title: $0.title?.words ?? [], body: $0.body, annexes: $0.merged)
      },
      colophon: colophon)
  }
}

// MARK: - Elements

extension DocumentAssembler {
  private mutating func give(
    _ element: OfficialElement, _ values: [[Inline]], at location: TextLocation
  ) {
    let values = values.filter { !$0.isBlank }.map { located($0, at: location) }
    guard !values.isEmpty else { return }
    if let first = elements[element] {
      problems.append(.givenTwice(element.rawValue, at: location, first: first.location))
    } else {
      elements[element] = (values, location)
    }
  }

  private mutating func takeSeal(_ value: FilledValue) {
    let words = value.values.map(\.plainText).joined()
    guard !words.isEmpty else { return }
    if let seal = SignatureBlock.Seal(rawValue: words) {
      self.seal = seal
    } else {
      problems.append(.unknownSeal(words, at: value.location))
    }
  }

  private func one(_ element: OfficialElement) -> [Inline]? {
    elements[element].map { Array($0.values.joined(separator: [.text("、")])) }
  }

  private var masthead: Masthead? {
    let parts: [OfficialElement] = [.copyNumber, .secrecy, .urgency, .mark, .number, .signers]
    guard parts.contains(where: { elements[$0] != nil }) else { return nil }
    return Masthead(
      copyNumber: one(.copyNumber), secrecy: one(.secrecy), urgency: one(.urgency),
      mark: one(.mark) ?? [], number: one(.number), signers: elements[.signers]?.values ?? [])
  }

  private var signature: SignatureBlock? {
    guard elements[.signature] != nil || elements[.date] != nil else { return nil }
    return SignatureBlock(
      agencies: elements[.signature]?.values ?? [], date: one(.date), seal: seal)
  }

  private var colophon: Colophon? {
    let parts: [OfficialElement] = [.copies, .printer, .printDate]
    guard parts.contains(where: { elements[$0] != nil }) else { return nil }
    return Colophon(copies: one(.copies), printer: one(.printer), printDate: one(.printDate))
  }
}

// MARK: - Labels and titles

extension DocumentAssembler {
  private mutating func take(_ label: Label, at location: TextLocation) {
    closePending()
    switch label {
    case .element, .annexList, .roster, .paragraph, .table: pending = (label, location)
    case .issuedText:
      if issued != nil { problems.append(.secondIssuedText(at: location)) }
      issued = issued ?? TextPart()
      section = .issued
    case .annex(let orientation): beginAnnex(orientation, isPublished: true, at: location)
    case .unpublishedAnnex: beginAnnex(.portrait, isPublished: false, at: location)
    }
  }

  private mutating func closePending() {
    if let pending { problems.append(.labelWithoutText(pending.label, at: pending.location)) }
    pending = nil
  }

  private mutating func beginAnnex(
    _ orientation: PageOrientation, isPublished: Bool, at location: TextLocation
  ) {
    let annex = AnnexPart(location: location, orientation: orientation, isPublished: isPublished)
    section = .annex(ofIssued: issued != nil)
    changePart { $0.annexes.append(annex) }
  }

  private mutating func take(title words: [Inline], at location: TextLocation) {
    closePending()
    let words = located(words, at: location)
    let first: TextLocation?
    switch section {
    case .notice, .issued:
      first = currentPart.title?.location
      if first == nil { changePart { $0.title = (words, location) } }
    case .annex:
      first = currentPart.annexes.last?.title?.location
      if first == nil { changeAnnex { $0.title = (words, location) } }
    }
    if let first { problems.append(.secondTitle(at: location, first: first)) }
  }

  private var currentPart: TextPart {
    switch section {
    case .notice, .annex(ofIssued: false): notice
    case .issued, .annex(ofIssued: true): issued ?? TextPart()
    }
  }

  private mutating func changePart(_ change: (inout TextPart) -> Void) {
    switch section {
    case .notice, .annex(ofIssued: false): change(&notice)
    case .issued, .annex(ofIssued: true):
      var part = issued ?? TextPart()
      issued = nil
      change(&part)
      issued = part
    }
  }

  private mutating func changeAnnex(_ change: (inout AnnexPart) -> Void) {
    changePart { part in
      guard let last = part.annexes.indices.last else { return }
      change(&part.annexes[last])
    }
  }
}

// MARK: - Blocks

extension DocumentAssembler {
  private mutating func take(_ block: Block, at location: TextLocation) {
    let label = pending?.label
    pending = nil
    switch label {
    case .element(let element)?: take(block, as: element, at: location)
    case .annexList?: takeAnnexList(block, at: location)
    case .roster?, .paragraph?, .table?, .issuedText?, .annex?, .unpublishedAnnex?, nil:
      guard let block = block.read(under: label, at: location, problems: &problems) else { return }
      append(located(block, at: location), at: location)
    }
  }

  private func located(_ block: Block, at location: TextLocation) -> Block {
    guard locatesWords else { return block }
    var places = WordPlaces(from: location)
    return places.located(block)
  }

  private func located(_ words: [Inline], at location: TextLocation) -> [Inline] {
    guard locatesWords else { return words }
    var places = WordPlaces(from: location)
    return places.located(words)
  }

  private mutating func take(
    _ block: Block, as element: OfficialElement, at location: TextLocation
  ) {
    guard case .paragraph(let content) = block else {
      return problems.append(.noParagraph(element.rawValue, at: location))
    }
    let words = element.stripped(content.trimmed)
    give(element, element.hasLines ? words.lines : [words], at: location)
    if [.signature, .date, .note].contains(element) {
      changePart { $0.closing = .element(element) }
    }
  }

  private mutating func takeAnnexList(_ block: Block, at location: TextLocation) {
    guard case .paragraph(let content) = block else {
      return problems.append(.noParagraph("附件说明", at: location))
    }
    changePart { part in
      part.annexTitles += content.trimmed.annexTitles
      part.closing = .annexList
    }
  }

  private mutating func append(_ block: Block, at location: TextLocation) {
    switch section {
    case .notice, .issued:
      if let closing = currentPart.closing {
        problems.append(.textAfter(closing, at: location))
      }
      changePart { $0.body.append(block) }
    case .annex: appendToAnnex(block, at: location)
    }
  }

  private mutating func appendToAnnex(_ block: Block, at location: TextLocation) {
    guard let annex = currentPart.annexes.last else { return }
    if annex.title == nil {
      if !block.isAnnexLabel { problems.append(.annexWithoutTitle(at: location)) }
    } else if !annex.isPublished {
      problems.append(.textInUnpublishedAnnex(at: location))
    } else {
      changeAnnex { $0.body.append(block) }
    }
  }
}

extension Block {
  /// `附件`, `附件1`: the writer makes it anew.
  fileprivate var isAnnexLabel: Bool {
    guard case .paragraph(let content) = self else { return false }
    let words = content.plainText
    return words.hasPrefix("附件") && words.dropFirst(2).allSatisfy { ("0"..."9").contains($0) }
  }
}

// MARK: - The whole

extension DocumentAssembler {
  private mutating func checkTitles() {
    if notice.title == nil { problems.append(.noTitle(at: start)) }
    for annex in notice.annexes + (issued?.annexes ?? []) where annex.title == nil {
      problems.append(.annexWithoutTitle(at: annex.location))
    }
  }

  private mutating func checkReferences(in part: TextPart) {
    for text in part.texts where text.contains(where: \.holdsReference) {
      let numbered = text.numbered()
      let anchors = numbered.anchors
      for block in numbered where block.holdsReference {
        _ = block.mapInlines { inline in
          if case .reference(let reference) = inline, reference.number == nil, !problems.isFull {
            problems.gather(.unknownAnchor(reference, among: anchors))
          }
          return inline
        }
      }
    }
  }
}

extension [Block] {
  fileprivate var anchors: [String] {
    compactMap { block in
      guard case .heading(let heading) = block else { return nil }
      return heading.anchor
    }
  }
}
