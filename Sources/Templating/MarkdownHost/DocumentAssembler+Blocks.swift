import Diagnostics
import Documents

/// Where a block belongs.
extension DocumentAssembler {
  mutating func take(_ block: Block, at location: TextLocation) {
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

  func located(_ words: [Inline], at location: TextLocation) -> [Inline] {
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
    if closes(element) { changePart { $0.closing = .element(element) } }
  }

  /// Minutes have their agency and their date in the head.
  private func closes(_ element: OfficialElement) -> Bool {
    switch element {
    case .signature, .signatories, .date: settings.form != .minutes
    case .note, .present, .excused, .observers: true
    case .copyNumber, .secrecy, .urgency, .mark, .number, .signers, .dateline, .addressees,
      .copies, .printer, .printDate:
      false
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
      if !block.isAnnexLabel(number: one(.number)) {
        problems.append(.annexWithoutTitle(at: location))
      }
    } else if !annex.isPublished {
      problems.append(.textInUnpublishedAnnex(at: location))
    } else {
      changeAnnex { $0.body.append(block) }
    }
  }
}

extension Block {
  /// `附件`, `附件1`, after the document's number in an annex bound apart: the writer makes it anew.
  fileprivate func isAnnexLabel(number: [Inline]?) -> Bool {
    guard case .paragraph(let content) = self else { return false }
    var words = content.plainText
    if let number = number?.plainText, words.hasPrefix(number) {
      words = String(words.dropFirst(number.count))
    }
    return words.hasPrefix("附件") && words.dropFirst(2).allSatisfy { ("0"..."9").contains($0) }
  }
}
