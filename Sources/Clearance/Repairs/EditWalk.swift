import Diagnostics
import Documents

/// Finds the places of many edits of one passage without reading it anew for each.
struct EditWalk {
  let passage: Passage
  private var piece: Passage.Piece?
  /// Where the piece stands, word for word, in its file.
  private var start: TextLocation?
  private var searches = 0

  init(_ passage: Passage) { self.passage = passage }

  /// All of the replacements, or none.
  mutating func edits(_ replacements: [Replacement]) -> [TextEdit] {
    let edits = replacements.compactMap { edit($0) }
    return edits.count == replacements.count ? edits : []
  }

  private mutating func edit(_ replacement: Replacement) -> TextEdit? {
    let range = replacement.range
    guard !range.isEmpty, turnToPiece(with: range), let piece else { return nil }
    if let start {
      let column = start.column + range.lowerBound - piece.range.lowerBound
      return TextEdit(
        at: TextLocation(file: start.file, line: start.line, column: column),
        passage.text(in: range), replacement.new)
    }
    searches += 1
    return searches > Self.searchLimit ? nil : passage.edit(range, to: replacement.new)
  }

  /// Each search reads the whole passage: one whose words were broken over lines is mended so far at a time.
  private static let searchLimit = 100

  private mutating func turnToPiece(with range: Range<Int>) -> Bool {
    if let piece, piece.range.contains(range) { return true }
    piece = passage.pieces.first { $0.range.contains(range) && $0.field.origin != nil }
    start = piece?.wordForWord
    return piece != nil
  }
}

extension Passage.Piece {
  /// The place of its first word, where it stands in its file as it does here, on one line.
  fileprivate var wordForWord: TextLocation? {
    guard let origin = field.origin, !field.text.contains(where: \.isNewline) else { return nil }
    return origin.file.location(
      of: field.text, occurrence: 0, from: origin, within: 2 * field.text.utf8.count + 4096)
  }
}
