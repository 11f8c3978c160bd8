/// A character in a line, with what decides whether the line may end beside it. Lengths are in EMU.
struct Glyph {
  var width: Int
  /// Before it where it does not begin a line.
  var gap: Int
  /// Between scripts; left out where the line has no room for it.
  var space: Int
  var size: Int
  var kind: LetterKind
  var control: Control
  /// Looked up for LibreOffice alone, as is what follows.
  var script = Script.asian
  var western = WesternKind.ideograph
  var isWordLetter = false
  /// Of Word it is only known what hangs.
  var edges: LineEdges = []

  enum Control: UInt8 { case none, tab, lineBreak, pageBreak }

  var isLetter: Bool { control == .none }

  var mayHang: Bool { edges.contains(.hangs) }

  static func control(_ control: Control) -> Glyph {
    Glyph(width: 0, gap: 0, space: 0, size: 0, kind: .space, control: control)
  }
}
