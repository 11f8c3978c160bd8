extension Document {
  /// The document with the numbers of its headings, items and references filled in.
  ///
  /// Every text counts for itself: the notice, the text that it issues, each annex. All writers print
  /// these numbers, so moving a section renumbers it, and every mention of it, in every format.
  package func numbered() -> Document {
    var copy = self
    copy.body = body.numbered()
    copy.annexes = annexes.map { $0.numbered() }
    copy.issuedText = issuedText.map { issued in
      var issued = issued
      issued.body = issued.body.numbered()
      issued.annexes = issued.annexes.map { $0.numbered() }
      return issued
    }
    return copy
  }
}

extension Annex {
  fileprivate func numbered() -> Annex {
    var copy = self
    copy.body = body?.numbered()
    return copy
  }
}

extension [Block] {
  package func numbered() -> [Block] {
    var counter = HeadingCounter()
    let blocks = map { counter.number($0) }
    return blocks.map { block in
      block.holdsReference ? block.mapInlines { $0.resolved(by: counter.anchors) } : block
    }
  }
}

/// Counts headings down a text and remembers which number each anchor got.
private struct HeadingCounter {
  private var ordinals = [0, 0, 0, 0]
  private var level = 0
  private(set) var anchors: [String: String] = [:]

  mutating func number(_ block: Block) -> Block {
    switch block {
    case .heading(let heading): .heading(number(heading))
    case .list(let list): .list(number(list, series: HeadingSeries(level: Swift.max(3, level + 1))))
    case .paragraph, .roster, .table: block
    }
  }

  /// What is below a heading is counted from 1, whether the heading itself is counted or not.
  private mutating func number(_ heading: Heading) -> Heading {
    level = min(max(heading.level, 1), 4)
    for deeper in level..<4 { ordinals[deeper] = 0 }
    var copy = heading
    guard heading.isNumbered else {
      copy.number = nil
      return copy
    }
    ordinals[level - 1] += 1
    copy.number = HeadingSeries(level: level).label(ordinals[level - 1])
    if let anchor = heading.anchor, anchors[anchor] == nil { anchors[anchor] = path }
    return copy
  }

  /// `三（二）1`: the numerals from the outermost heading in.
  private var path: String {
    ordinals.prefix(level).enumerated()
      .filter { $0.element > 0 }
      .map { HeadingSeries(level: $0.offset + 1).numeral($0.element) }
      .joined()
  }

  private func number(_ list: List, series: HeadingSeries) -> List {
    var copy = list
    let below = HeadingSeries(level: series.rawValue + 1)
    for index in copy.items.indices {
      copy.items[index].number = list.isOrdered ? series.label(index + 1) : nil
      copy.items[index].blocks = copy.items[index].blocks.map { block in
        guard case .list(let inner) = block else { return block }
        return .list(number(inner, series: below))
      }
    }
    return copy
  }
}

extension Block {
  /// Most blocks hold none: a table of ten thousand rows need not be copied to find that out.
  package var holdsReference: Bool {
    switch self {
    case .heading(let heading): heading.content.holdReference
    case .paragraph(let content): content.holdReference
    case .list(let list): list.items.contains { $0.blocks.contains(where: \.holdsReference) }
    case .roster(let roster):
      roster.groups.contains { group in
        group.label.holdReference
          || group.members.contains { $0.name.holdReference || $0.post.holdReference }
      }
    case .table(let table):
      table.rows.contains { $0.cells.contains { $0.content.holdReference } }
    }
  }
}

extension [Inline] {
  fileprivate var holdReference: Bool {
    contains { inline in
      switch inline {
      case .reference: true
      case .strong(let content), .emphasis(let content), .link(let content, _):
        content.holdReference
      case .text, .field, .lineBreak: false
      }
    }
  }
}

extension Inline {
  fileprivate func resolved(by anchors: [String: String]) -> Inline {
    guard case .reference(var reference) = self else { return self }
    reference.number = anchors[reference.anchor]
    return .reference(reference)
  }
}
