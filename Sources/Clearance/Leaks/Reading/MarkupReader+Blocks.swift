/// Which words belong together, and what stands in no line.
extension MarkupReader {
  mutating func begin(
    _ effect: MarkupDialect.Effect, _ name: ElementName, ownAttributes first: Int
  ) {
    switch effect {
    case .inline: if dialect == .sheet { beginValue(name) }
    case .cell: if dialect == .sheet { beginCell() } else { text.openEntry() }
    case .lineBreak: text.mark(.lineEnd, at: index)
    case .gap: text.mark(.space, at: index)
    case .hyphen: text.mark(0x2D, at: index)
    case .outOfSight: readOutOfSight()
    case .script: readScript(name)
    case .paragraph:
      endBlock()
      place.row += 1
      beginBlock()
    case .block:
      let own = Array(waiting[first...])
      waiting.removeSubrange(first...)
      endBlock()
      if dialect == .sheet, name == Self.rowName { place.column = 0 }
      beginBlock()
      waiting += own
      if !own.isEmpty { endBlock() }
    }
  }

  private static let rowName = ElementName("row")

  mutating func beginBlock() {
    text.openEntry()
    text.begin(place)
  }

  /// A wall, and behind it what waited for one.
  mutating func endBlock() {
    text.mark(.wall, at: index)
    guard !waiting.isEmpty else { return }
    for one in waiting {
      text.begin(one.place)
      add(one)
      text.mark(.wall, at: one.range.upperBound)
    }
    waiting.removeAll(keepingCapacity: true)
    text.begin(place)
  }

  mutating func add(_ one: Waiting) {
    let value = bytes[one.range]
    let isEscaped = value.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "%") }
    guard isEscaped, one.place.kind != .comment else {
      _ = text.fold(from: one.range.lowerBound, to: one.range.upperBound, stoppingAt: Self.noStops)
      return
    }
    text.fold(
      decoded: CharacterReferences.decoded(value, percents: true), at: one.range.lowerBound)
  }

  private static let noStops = FoldingStops("")

  mutating func close(_ name: ElementName) {
    switch dialect.effect(of: name) {
    case .inline, .lineBreak, .gap, .hyphen, .outOfSight, .script: break
    case .cell:
      if dialect == .sheet { cellIsShared = false } else { text.closeEntry() }
      text.mark(.cellEnd, at: index)
    case .paragraph, .block:
      endBlock()
      text.closeEntry()
    }
  }

  /// What a paragraph keeps out of sight is read when its line is at an end.
  mutating func readOutOfSight() {
    let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    var place = Place(.outOfSight)
    place.row = self.place.row
    if index < end { waiting.append(Waiting(place: place, range: index..<end)) }
    index = end
  }

  mutating func readScript(_ name: ElementName) {
    let start = index
    let isStyle = name == Self.styleName
    let mark = Array((isStyle ? "</style" : "</script").utf8)
    var end = start
    while let found = bytes[end...].firstIndex(of: UInt8(ascii: "<")) {
      if bytes[found...].prefix(mark.count).elementsEqual(mark, by: { $0 | 0x20 == $1 | 0x20 }) {
        end = found
        break
      }
      end = found + 1
    }
    if end < bytes.count, !bytes[end...].starts(with: [UInt8(ascii: "<")]) { end = bytes.count }
    endBlock()
    text.begin(Place(.script))
    JSONTextReader.readScript(start..<end, into: &text)
    text.mark(.wall, at: end)
    text.begin(place)
    index = end
  }

  private static let styleName = ElementName("style")
}
