import Diagnostics
import Documents

/// Finds the words of a draft where they stand in its file, so that a finding can point at them.
///
/// Words come in the order of the file; each is looked for a little way on from the one before it. Words
/// that were written otherwise than they are read (an escape) keep the place of those before them.
struct WordPlaces {
  private var place: TextLocation
  /// Bytes: longer than a table's row of dashes, so that no word hides behind one.
  private static let reach = 4_096

  /// - Parameter start: where the block begins.
  init(from start: TextLocation) { self.place = start }

  mutating func located(_ block: Block) -> Block {
    var places = self
    let located = block.mapInlines { places.located($0) }
    self = places
    return located
  }

  mutating func located(_ inlines: [Inline]) -> [Inline] {
    var places = self
    let located = inlines.mapInlines { places.located($0) }
    self = places
    return located
  }

  private mutating func located(_ inline: Inline) -> Inline {
    guard case .text(let text) = inline,
      let beginning = text.split(whereSeparator: \.isNewline).first
    else { return inline }
    let found = place.file.location(
      of: String(beginning.prefix(12)), occurrence: 0, from: place, within: Self.reach)
    place = found ?? place
    return .field(Field(text, sensitivity: .open, origin: place))
  }
}
