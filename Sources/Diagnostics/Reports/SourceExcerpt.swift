/// A line of a file with a caret under one column, cut to what a terminal holds.
struct SourceExcerpt {
  let line: String
  /// What stands on the line below: blanks, and `^` under the column.
  let caretLine: String

  private static let cells = 78
  /// What is shown before the column, at most, where a line has to be cut.
  private static let cellsBefore = 48

  /// Nil where there is nothing to show: a blank line, or a place outside its file.
  init?(at location: TextLocation) {
    guard let bytes = location.file.line(location.line), !bytes.allSatisfy(\.isBlank) else {
      return nil
    }
    let column = bytes.offset(ofColumn: location.column)
    let before = Side(bytes[..<column].suffix(Self.bytes), reversed: true)
    let after = Side(bytes[column...].prefix(Self.bytes), reversed: false)
    let isWhole = before.cells + after.cells <= Self.cells
    let head = isWhole ? before : before.cut(to: Self.cellsBefore)
    let tail = isWhole ? after : after.cut(to: Self.cells - head.cells)
    line = head.text + tail.text
    caretLine = String(repeating: " ", count: head.cells) + "^"
  }

  /// More bytes than this on one side are never shown, however narrow their characters.
  private static let bytes = 1_000
}

extension SourceExcerpt {
  /// What stands on one side of the column, nearest first while it is being cut.
  private struct Side {
    private var glyphs: [Glyph]
    private let isReversed: Bool

    init(_ bytes: ArraySlice<UInt8>, reversed: Bool) {
      let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
      let glyphs = scalars.map(Glyph.init)
      self.glyphs = reversed ? glyphs.reversed() : glyphs
      self.isReversed = reversed
    }

    var cells: Int { glyphs.reduce(0) { $0 + $1.cells } }

    var text: String {
      (isReversed ? glyphs.reversed() : glyphs).reduce(into: "") { $0.append($1) }
    }

    /// The same with `…` in the place of what lies too far out.
    func cut(to limit: Int) -> Side {
      guard cells > limit else { return self }
      var side = self
      var room = limit - 1
      let kept = glyphs.prefix { glyph in
        room -= glyph.cells
        return room >= 0
      }
      side.glyphs = kept + [Glyph("…")]
      return side
    }
  }
}

extension ArraySlice<UInt8> {
  /// Where the column's character begins; the end for columns past it.
  fileprivate func offset(ofColumn column: Int) -> Int {
    var left = column
    for index in indices where self[index] & 0b1100_0000 != 0b1000_0000 {
      left -= 1
      if left == 0 { return index }
    }
    return endIndex
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
