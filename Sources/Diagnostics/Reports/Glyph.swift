/// A character as a terminal shows it.
///
/// A file may hold escape sequences that would move the cursor, and marks that would turn the
/// direction of the text: they are shown as signs and never obeyed.
struct Glyph {
  let text: Unicode.Scalar
  let cells: Int

  static let tabCells = 4

  init(_ scalar: Unicode.Scalar) {
    text = scalar == "\t" ? " " : Self.visible(scalar)
    cells = scalar == "\t" ? Self.tabCells : CellWidth.of(text)
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    // Unicode has a picture for each of these.
    case ..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }
}

extension String {
  mutating func append(_ glyph: Glyph) {
    let isTab = glyph.text == " " && glyph.cells == Glyph.tabCells
    if isTab {
      append(String(repeating: " ", count: Glyph.tabCells))
    } else {
      unicodeScalars.append(glyph.text)
    }
  }

  /// The same text with nothing in it that a terminal would obey.
  var shown: String { unicodeScalars.reduce(into: "") { $0.append(Glyph($1)) } }
}
