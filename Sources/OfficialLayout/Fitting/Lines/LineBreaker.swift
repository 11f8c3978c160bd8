/// Breaks paragraphs into lines as a renderer would, and says how high each is.
///
/// Works in EMU, character by character; its arrays are used again for the next paragraph.
struct LineBreaker {
  let renderer: Renderer
  /// Those of the last paragraph.
  private(set) var lines: [Line] = []
  private var setter: GlyphSetter

  struct Line {
    let height: Int
    /// Whether a page break (分页符) ends it.
    var endsPage = false
  }

  init(_ renderer: Renderer) {
    self.renderer = renderer
    setter = GlyphSetter(renderer)
  }

  private var glyphs: [Glyph] { setter.glyphs }

  mutating func breakLines(
    _ paragraph: FlowParagraph, width: Length, grid: Length?, isInTable: Bool = false
  ) {
    lines.removeAll(keepingCapacity: true)
    setter.set(paragraph)
    var filling = LineFilling(paragraph, width: width.emu, renderer)
    if isInTable, !renderer.hangsInTables { filling.hangs = false }
    fill(filling, LineRule(paragraph, renderer, grid))
  }

  private mutating func fill(_ filling: LineFilling, _ rule: LineRule) {
    var start = 0
    while let end = end(ofLineFrom: start, filling) {
      let isPageBreak = glyphs[end - 1].control == .pageBreak
      lines.append(Line(height: rule.height(size(start..<end)), endsPage: isPageBreak))
      start = end
    }
    let size = size(start..<glyphs.count)
    lines.append(Line(height: rule.height(size > 0 ? size : filling.markSize)))
  }

  /// Of the largest letters.
  private func size(_ range: Range<Int>) -> Int {
    glyphs[range].reduce(0) { max($0, $1.size) }
  }
}

// MARK: Lines

extension LineBreaker {
  /// The glyph that begins the next line; nil where the rest stands in this one.
  private func end(ofLineFrom start: Int, _ filling: LineFilling) -> Int? {
    let glyphs = glyphs
    let capacity = filling.capacity(ofLine: lines.count)
    var width = 0
    for index in start..<glyphs.count {
      let glyph = glyphs[index]
      switch glyph.control {
      case .lineBreak, .pageBreak: return index + 1
      case .tab:
        let left = filling.left(ofLine: lines.count)
        width = filling.stop(after: width + left) { widthToStop(after: index) } - left
      case .none:
        let before = index == start ? 0 : gap(before: glyph, at: width, of: capacity)
        if index > start, overflows(glyph, at: width + before, of: capacity, filling) {
          let end = renderer.lineEnds.end(
            of: glyphs, from: start, before: index, hangs: filling.hangs)
          return end < glyphs.count ? end : nil
        }
        width += before + glyph.width
      }
    }
    return nil
  }

  private func gap(before glyph: Glyph, at width: Int, of capacity: Int) -> Int {
    width + glyph.gap + glyph.space <= capacity ? glyph.gap + glyph.space : glyph.gap
  }

  private func overflows(
    _ glyph: Glyph, at position: Int, of capacity: Int, _ filling: LineFilling
  ) -> Bool {
    guard glyph.kind != .space, position + glyph.width > capacity else { return false }
    // Word lets a mark hang wherever one does not fit; LibreOffice looks at what stands beside it.
    return !(renderer.lineEnds == .pairs && filling.hangs && glyph.mayHang && position <= capacity)
  }

  /// What stands between a tab and the next one, or the end.
  private func widthToStop(after index: Int) -> Int {
    let following = glyphs[(index + 1)...].prefix(while: \.isLetter)
    return following.reduce(0) { $0 + $1.width }
      + following.dropFirst().reduce(0) { $0 + $1.gap + $1.space }
  }
}
