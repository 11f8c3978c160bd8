/// Breaks paragraphs into lines as a renderer would, and says how high each is.
///
/// Works in EMU, in one pass over the characters; its arrays are used again for the next paragraph.
struct LineBreaker {
  let renderer: Renderer
  /// Those of the last paragraph.
  private(set) var lines: [Line] = []
  private var glyphs: [Glyph] = []

  struct Line {
    let height: Int
    /// Whether a page break (分页符) ends it.
    var endsPage = false
  }

  /// 默认制表位, as Word's Chinese template has it.
  static let defaultTab = Length.twips(420).emu

  init(_ renderer: Renderer) { self.renderer = renderer }

  private struct Glyph {
    var width: Int
    /// Space before it where it does not begin a line.
    var gap: Int
    var size: Int
    var kind: LetterKind
    var control: Control

    enum Control: UInt8 { case none, hanging, tab, lineBreak, pageBreak }

    var isLetter: Bool { control == .none || control == .hanging }
  }

  mutating func breakLines(_ paragraph: FlowParagraph, width: Length, grid: Length?) {
    lines.removeAll(keepingCapacity: true)
    glyphs.removeAll(keepingCapacity: true)
    for run in paragraph.runs { lay(run, paragraph) }
    fill(LineFilling(paragraph, width: width.emu, renderer), LineRule(paragraph, renderer, grid))
  }
}

// MARK: Letters

extension LineBreaker {
  private mutating func lay(_ run: FlowRun, _ paragraph: FlowParagraph) {
    switch run {
    case .text(let text, let letters): lay(text, letters, paragraph)
    case .tab: layControl(.tab)
    case .lineBreak: layControl(.lineBreak)
    case .pageBreak: layControl(.pageBreak)
    }
  }

  private mutating func layControl(_ control: Glyph.Control) {
    glyphs.append(Glyph(width: 0, gap: 0, size: 0, kind: .space, control: control))
  }

  private mutating func lay(_ text: String, _ letters: FlowLetters, _ paragraph: FlowParagraph) {
    let size = letters.size.emu
    let half = size * letters.scale / 200
    let tracking = letters.tracking.emu
    let spaces = !renderer.obeysAutoSpace || paragraph.autoSpaces
    let space = spaces ? size * renderer.autoSpace / 100 : 0
    let slack = renderer.tracksAcrossScripts ? 0 : -tracking
    var last = glyphs.last.map { $0.isLetter ? $0.kind : .space } ?? .space
    for scalar in text.unicodeScalars {
      let halves = TextWidth.halves(scalar)
      let kind = LetterKind(scalar)
      var gap = LetterKind.wantSpace(last, kind) ? space : 0
      if kind.isLatin != last.isLatin { gap += slack }
      glyphs.append(
        Glyph(
          width: halves == 0 ? 0 : halves * half + tracking, gap: gap, size: size, kind: kind,
          control: LetterKind.mayHang(scalar) ? .hanging : .none))
      if kind != .mark { last = kind }
    }
  }
}

// MARK: Lines

extension LineBreaker {
  private mutating func fill(_ filling: LineFilling, _ rule: LineRule) {
    var line = PartialLine()
    for index in glyphs.indices {
      let glyph = glyphs[index]
      switch glyph.control {
      case .lineBreak, .pageBreak:
        lines.append(Line(height: rule.height(line.size), endsPage: glyph.control == .pageBreak))
        line = PartialLine(start: index + 1)
      case .tab:
        let left = filling.left(ofLine: lines.count)
        let end = filling.stop(after: line.width + left) { widthToStop(after: index) }
        line.width = end - left
        line.mark(before: index + 1)
      case .none, .hanging:
        if index > line.start, glyphs[index - 1].isLetter,
          LetterKind.mayPart(glyphs[index - 1].kind, glyph.kind)
        {
          line.mark(before: index)
        }
        while overflows(glyph, at: index, line, filling) { wrap(&line, before: index, rule) }
        line.add(glyph, isFirst: index == line.start)
      }
    }
    lines.append(Line(height: rule.height(line.size > 0 ? line.size : filling.markSize)))
  }

  private func overflows(
    _ glyph: Glyph, at index: Int, _ line: PartialLine, _ filling: LineFilling
  ) -> Bool {
    guard index > line.start, glyph.kind != .space else { return false }
    let capacity = filling.capacity(ofLine: lines.count)
    if glyph.control == .hanging, filling.hangs, line.width <= capacity { return false }
    return line.width + glyph.gap + glyph.width > capacity
  }

  /// Ends the line where it last could, or, where it never could, before the glyph.
  private mutating func wrap(_ line: inout PartialLine, before index: Int, _ rule: LineRule) {
    guard line.breakAt > line.start else {
      lines.append(Line(height: rule.height(line.size)))
      line = PartialLine(start: index)
      return
    }
    lines.append(Line(height: rule.height(line.sizeToBreak)))
    var next = PartialLine(start: line.breakAt)
    for carried in line.breakAt..<index {
      next.add(glyphs[carried], isFirst: carried == next.start)
    }
    line = next
  }

  /// What stands between a tab and the next one, or the end.
  private func widthToStop(after index: Int) -> Int {
    glyphs[(index + 1)...].prefix(while: \.isLetter).reduce(0) { $0 + $1.width }
  }

  /// The line that is being filled.
  private struct PartialLine {
    var start = 0
    var width = 0
    /// Of its largest letters.
    var size = 0
    /// The glyph before which it may end; -1 while it may not.
    var breakAt = -1
    /// Of the largest letters before that.
    var sizeToBreak = 0

    mutating func mark(before index: Int) {
      breakAt = index
      sizeToBreak = size
    }

    mutating func add(_ glyph: Glyph, isFirst: Bool) {
      width += glyph.width + (isFirst ? 0 : glyph.gap)
      size = max(size, glyph.size)
    }
  }
}
