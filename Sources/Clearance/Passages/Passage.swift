package import Diagnostics
package import Documents

/// The words of one block as a reader sees them, with the way back to where each was written.
package struct Passage: Sendable {
  package let characters: [Character]
  private let pieces: [Piece]

  private struct Piece: Sendable {
    let range: Range<Int>
    let field: Field
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
    guard let piece = pieces.first(where: { $0.range.overlaps(range) }),
      let origin = piece.field.origin
    else { return nil }
    let own = range.clamped(to: piece.range)
    let phrase = String(characters[own])
    let before = characters[piece.range.lowerBound..<own.lowerBound]
    let ordinal = Passage.count(of: Array(phrase), in: before)
    return origin.file.location(of: phrase, occurrence: ordinal, from: origin) ?? origin
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
