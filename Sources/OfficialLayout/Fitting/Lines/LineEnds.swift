/// Where a renderer ends a line that has no room for more.
enum LineEnds: Sendable {
  /// Word: before the last character that may be parted from the one before it.
  case pairs
  /// LibreOffice: by the rules of the script in whose portion the line is full.
  case portions

  /// The glyph that begins the next line; one beyond the last where all the rest hangs.
  ///
  /// - Parameters:
  ///   - cut: the first glyph that finds no room.
  ///   - hangs: whether marks may stand beyond the end of the line.
  func end(of glyphs: [Glyph], from start: Int, before cut: Int, hangs: Bool) -> Int {
    let end =
      switch self {
      case .pairs: Self.lastPair(of: glyphs, from: start, upTo: cut)
      case .portions: PortionEnd(glyphs: glyphs, start: start, cut: cut, hangs: hangs).end
      }
    return end > start ? end : cut
  }

  private static func lastPair(of glyphs: [Glyph], from start: Int, upTo cut: Int) -> Int {
    var end = cut
    while end > start, !mayPart(glyphs[end - 1], glyphs[end]) { end -= 1 }
    return end
  }

  private static func mayPart(_ before: Glyph, _ after: Glyph) -> Bool {
    before.control == .tab || before.isLetter && LetterKind.mayPart(before.kind, after.kind)
  }
}
