package import Documents

extension [Block] {
  /// Every paragraph, heading, item, entry and cell, in reading order.
  package var passages: [Passage] {
    flatMap { block -> [Passage] in
      switch block {
      case .heading(let heading): [Passage(heading.content)]
      case .paragraph(let content): [Passage(content)]
      case .list(let list): list.items.flatMap(\.blocks.passages)
      case .roster(let roster):
        roster.groups.flatMap(\.members).map { Passage($0.name + $0.post) }
      case .table(let table):
        table.rows.flatMap(\.cells).filter { !$0.content.isEmpty }.map { Passage($0.content) }
      }
    }
  }
}

extension Document {
  /// A text with the annexes that belong to it: the document's own, and the one that it issues.
  package struct Part: Sendable {
    package let title: [Inline]
    package let body: [Block]
    package let annexes: [Annex]
  }

  package var parts: [Part] {
    let own = Part(title: title, body: body, annexes: annexes)
    guard let issuedText else { return [own] }
    return [
      own, Part(title: issuedText.title, body: issuedText.body, annexes: issuedText.annexes),
    ]
  }

  /// All words of the document's texts and annexes, titles first.
  package var passages: [Passage] {
    parts.flatMap { part in
      [Passage(part.title)] + part.body.passages
        + part.annexes.flatMap { [Passage($0.title)] + ($0.body ?? []).passages }
    }
  }
}
