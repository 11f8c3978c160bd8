package import Diagnostics
package import Documents

/// The words of one block as a reader sees them, with the way back to where each was written.
///
/// Rules look for Han characters and digits, each of which is one scalar; places count scalars too.
package struct Passage: Sendable {
  package let scalars: [Unicode.Scalar]
  let pieces: [Piece]

  /// Words that come from one place.
  struct Piece: Sendable {
    let range: Range<Int>
    let field: Field

    /// The origin is where the whole value begins; the field may be one paragraph of it.
    func start(from origin: TextLocation) -> TextLocation {
      origin.file.location(of: field.text, occurrence: 0, from: origin) ?? origin
    }
  }

  package init(_ inlines: [Inline]) {
    var scalars: [Unicode.Scalar] = []
    var pieces: [Piece] = []
    func add(_ inlines: [Inline]) {
      for inline in inlines {
        switch inline {
        case .strong(let content), .emphasis(let content), .link(let content, _):
          add(content)
        case .field(let field):
          let start = scalars.count
          scalars += field.text.unicodeScalars
          pieces.append(Piece(range: start..<scalars.count, field: field))
        case .text, .reference, .lineBreak:
          scalars += inline.plainText.unicodeScalars
        }
      }
    }
    add(inlines)
    self.scalars = scalars
    self.pieces = pieces
  }

  package var text: String { text(in: scalars.indices) }

  /// Whether it is the same passage of the same document, not only one that reads the same.
  func isSame(as other: Passage) -> Bool {
    scalars == other.scalars && pieces.first?.field.origin == other.pieces.first?.field.origin
  }

  package func text(in range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// Where the passage begins, in the data, if any of it came from there.
  package var beginning: TextLocation? { location(of: 0..<max(1, scalars.count)) }

  /// Where the words of a range were written: in the data, if any of them came from there.
  package func location(of range: Range<Int>) -> TextLocation? {
    let overlapping = pieces.lazy.filter { $0.range.overlaps(range) }
    guard let piece = overlapping.first(where: { $0.field.origin != nil }),
      let origin = piece.field.origin
    else { return nil }
    let own = range.clamped(to: piece.range)
    let before = scalars[piece.range.lowerBound..<own.lowerBound]
    let ordinal = Passage.count(of: scalars[own], in: before)
    let start = piece.start(from: origin)
    return origin.file.location(of: text(in: own), occurrence: ordinal, from: start) ?? origin
  }

  private static func count(
    of phrase: ArraySlice<Unicode.Scalar>, in text: ArraySlice<Unicode.Scalar>
  ) -> Int {
    var count = 0
    var index = text.startIndex
    while index + phrase.count <= text.endIndex {
      let matches = text[index..<index + phrase.count].elementsEqual(phrase)
      count += matches ? 1 : 0
      index += matches ? phrase.count : 1
    }
    return count
  }
}

extension Passage {
  /// Other words for those of a range, where the range was written in one piece in some file. Nil where it
  /// is the writer's own (a label) or was written otherwise (an escape).
  package func edit(_ range: Range<Int>, to new: String) -> TextEdit? {
    guard let piece = pieces.first(where: { $0.range.contains(range) }), !range.isEmpty,
      let origin = piece.field.origin
    else { return nil }
    let before = scalars[piece.range.lowerBound..<range.lowerBound]
    let ordinal = Passage.count(of: scalars[range], in: before)
    let old = text(in: range)
    let place = origin.file.location(
      of: old, occurrence: ordinal, from: piece.start(from: origin),
      within: 2 * piece.field.text.utf8.count + 64)
    return place.map { TextEdit(at: $0, old, new) }
  }

  /// The repair that replaces a range; nil where it cannot be replaced in place.
  package func repair(_ range: Range<Int>, to new: String) -> Repair? {
    edit(range, to: new).map { .text([$0]) }
  }
}
