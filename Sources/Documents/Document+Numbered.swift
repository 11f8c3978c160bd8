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
    guard !counter.anchors.isEmpty else { return blocks }
    return blocks.map { $0.mapInlines { $0.resolved(by: counter.anchors) } }
  }
}

/// Counts headings down a text and remembers which number each anchor got.
private struct HeadingCounter {
  private var ordinals = [0, 0, 0, 0]
  private var level = 0
  private(set) var anchors: [String: String] = [:]

  mutating func number(_ block: Block) -> Block {
    switch block {
    case .heading(let heading) where heading.isNumbered: .heading(number(heading))
    case .list(let list): .list(number(list, series: HeadingSeries(level: Swift.max(3, level + 1))))
    case .heading, .paragraph, .roster, .table: block
    }
  }

  private mutating func number(_ heading: Heading) -> Heading {
    level = heading.level
    ordinals[level - 1] += 1
    for deeper in level..<4 { ordinals[deeper] = 0 }
    var copy = heading
    copy.number = HeadingSeries(level: level).label(ordinals[level - 1])
    if let anchor = heading.anchor { anchors[anchor] = path }
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
      if list.isOrdered { copy.items[index].number = series.label(index + 1) }
      copy.items[index].blocks = copy.items[index].blocks.map { block in
        guard case .list(let inner) = block else { return block }
        return .list(number(inner, series: below))
      }
    }
    return copy
  }
}

extension Inline {
  fileprivate func resolved(by anchors: [String: String]) -> Inline {
    guard case .reference(var reference) = self else { return self }
    reference.number = anchors[reference.anchor]
    return .reference(reference)
  }
}
