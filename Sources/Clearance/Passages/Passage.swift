package import Diagnostics
package import Documents

/// The words of one block as a reader sees them, with the way back to where each was written.
package struct Passage: Sendable {
  package let characters: [Character]
  private let pieces: [Piece]

  private struct Piece: Sendable {
    let range: Range<Int>
    let field: Field

    /// The origin is where the whole value begins; the field may be one paragraph of it.
    func start(from origin: TextLocation) -> TextLocation {
      origin.file.location(of: field.text, occurrence: 0, from: origin) ?? origin
    }
  }

  package init(_ inlines: [Inline]) {
    var characters: [Character] = []
    var pieces: [Piece] = []
    func add(_ inlines: [Inline]) {
      for inline in inlines {
        switch inline {
        case .strong(let content), .emphasis(let content), .link(let content, _):
          add(content)
        case .field(let field):
          let start = characters.count
          characters += field.text
          pieces.append(Piece(range: start..<characters.count, field: field))
        case .text, .reference, .lineBreak:
          characters += inline.plainText
        }
      }
    }
    add(inlines)
    self.characters = characters
    self.pieces = pieces
  }

  package var text: String { String(characters) }

  /// Where the words of a range were written: in the data, if any of them came from there.
  package func location(of range: Range<Int>) -> TextLocation? {
    let overlapping = pieces.lazy.filter { $0.range.overlaps(range) }
    guard let piece = overlapping.first(where: { $0.field.origin != nil }),
      let origin = piece.field.origin
    else { return nil }
    let own = range.clamped(to: piece.range)
    let phrase = String(characters[own])
    let before = characters[piece.range.lowerBound..<own.lowerBound]
    let ordinal = Passage.count(of: Array(phrase), in: before)
    let start = piece.start(from: origin)
    return origin.file.location(of: phrase, occurrence: ordinal, from: start) ?? origin
  }

  private static func count(of phrase: [Character], in text: ArraySlice<Character>) -> Int {
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
