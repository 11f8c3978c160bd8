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
      endBlock(before: first)
      if dialect == .sheet, name == Self.rowName { place.column = 0 }
      beginBlock()
      if !waiting.isEmpty { endBlock() }
    }
  }

  private static let rowName = ElementName("row")

  mutating func beginBlock() {
    text.openEntry()
    text.begin(place)
  }

  /// A wall, and behind it what waited for one.
  mutating func endBlock() { endBlock(before: waiting.count) }

  /// - Parameter first: what waits from here on waits for the next end.
  private mutating func endBlock(before first: Int) {
    text.mark(.wall, at: index)
    guard first > 0 else { return }
    for one in waiting[..<first] {
      text.begin(one.place)
      add(one)
      text.mark(.wall, at: one.range.upperBound)
    }
    waiting.removeSubrange(..<first)
    text.begin(place)
  }

  mutating func add(_ one: Waiting) {
    let (start, end) = (one.range.lowerBound, one.range.upperBound)
    guard one.place.kind != .comment else {
      _ = text.fold(source, from: start, to: end, stoppingAt: Self.noStops)
      return
    }
    let escape = text.fold(source, from: start, to: end, stoppingAt: Self.escapes)
    guard escape < end else { return }
    text.fold(
      decoded: CharacterReferences.decoded(bytes[escape..<end], percents: true), at: escape)
  }

  private static let noStops = FoldingStops("")
  private static let escapes = FoldingStops("&%")

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
    let end = source.next(UInt8(ascii: "<"), from: index)
    var place = Place(.outOfSight)
    place.row = self.place.row
    if index < end { waiting.append(Waiting(place: place, range: index..<end)) }
    index = end
  }

  mutating func readScript(_ name: ElementName) {
    let end = scriptEnd(name)
    endBlock()
    text.begin(Place(.script))
    JSONTextReader.foldEscaped(source, index..<end, into: &text)
    text.mark(.wall, at: end)
    text.begin(place)
    index = end
  }

  /// Where `</script` or `</style` stands, in letters of any size.
  private func scriptEnd(_ name: ElementName) -> Int {
    var end = source.next(UInt8(ascii: "<"), from: index)
    while end + 1 < source.count {
      var nameEnd = end + 2
      if source[end + 1] == UInt8(ascii: "/"),
        ElementName(source, at: end + 2, endingAt: &nameEnd) == name
      {
        return end
      }
      end = source.next(UInt8(ascii: "<"), from: end + 1)
    }
    return source.count
  }
}
