import Diagnostics

/// Text broken into lines of a terminal: between Han characters, and at spaces between words.
/// Punctuation that closes never begins a line.
struct CellLines {
  let lines: [String]

  init(_ text: String, width: Int) {
    self.init(pieces: Self.pieces(of: text), width: width)
  }

  /// - Parameter pieces: what may not be broken.
  init(pieces: [String], width: Int) {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces {
      let cells = CellWidth.of(piece)
      if used + cells > width, !line.isEmpty {
        lines.append(line)
        line = ""
        used = 0
        if piece == " " { continue }
      }
      line += piece
      used += cells
    }
    self.lines = lines + [line]
  }

  /// What stays together: a word, a space, or a Han character with the punctuation that closes after it.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    for character in text {
      let joins =
        closing.contains(character) || (isNarrow(character) && isNarrow(pieces.last?.last))
        || opening.contains(pieces.last?.last ?? " ")
      if joins, !pieces.isEmpty {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
    }
    return pieces
  }

  private static func isNarrow(_ character: Character?) -> Bool {
    guard let character else { return false }
    return character.isASCII && character != " "
  }

  private static let closing: Set<Character> = ["，", "。", "、", "；", "：", "）", "”", "》", "？", "！"]
  private static let opening: Set<Character> = ["（", "“", "《"]
}
