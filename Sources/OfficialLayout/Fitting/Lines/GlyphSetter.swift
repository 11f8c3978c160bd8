/// Turns the words of a paragraph into glyphs, as wide as a renderer sets them.
struct GlyphSetter {
  /// Those of the last paragraph.
  private(set) var glyphs: [Glyph] = []
  private let renderer: Renderer
  /// Nil before the first glyph that has one.
  private var script: Script?

  init(_ renderer: Renderer) { self.renderer = renderer }

  mutating func set(_ paragraph: FlowParagraph) {
    glyphs.removeAll(keepingCapacity: true)
    script = nil
    for run in paragraph.runs { set(run, paragraph) }
  }

  private mutating func set(_ run: FlowRun, _ paragraph: FlowParagraph) {
    switch run {
    case .text(let text, let letters):
      let spaces = !renderer.obeysAutoSpace || paragraph.autoSpaces
      let space = spaces ? letters.size.emu * renderer.autoSpace / 100 : 0
      switch renderer.lineEnds {
      case .pairs: setByPairs(text, letters, space)
      case .portions: setByPortions(text, letters, space)
      }
    case .tab: glyphs.append(.control(.tab))
    case .lineBreak: glyphs.append(.control(.lineBreak))
    case .pageBreak: glyphs.append(.control(.pageBreak))
    }
  }

  private var last: Glyph? { glyphs.last.flatMap { $0.isLetter ? $0 : nil } }
}

// MARK: Word

extension GlyphSetter {
  /// Every letter is followed by its tracking.
  private mutating func setByPairs(_ text: String, _ letters: FlowLetters, _ space: Int) {
    var before = last?.kind ?? .space
    for scalar in text.unicodeScalars {
      let kind = LetterKind(scalar)
      var glyph = Glyph(scalar, kind, letters)
      if glyph.width > 0 { glyph.width += letters.tracking.emu }
      if LetterKind.wantSpace(before, kind) { glyph.space = space }
      if LetterKind.mayHang(scalar) { glyph.edges = .hangs }
      glyphs.append(glyph)
      if kind != .mark { before = kind }
    }
  }
}

// MARK: LibreOffice

extension GlyphSetter {
  /// Tracking stands between the letters of a portion, and a run or another script begins a portion.
  private mutating func setByPortions(_ text: String, _ letters: FlowLetters, _ space: Int) {
    var isFirst = true
    var wasLetter = last?.isWordLetter ?? false
    for scalar in text.unicodeScalars {
      var glyph = Glyph(scalar, LetterKind(scalar), letters)
      let own = Script(scalar)
      let turns = own != nil && script != nil && own != script
      if script == nil, let own { begin(with: own) }
      script = own ?? script
      glyph.script = script ?? .asian
      glyph.western = WesternKind(scalar)
      glyph.edges = LineEdges(scalar)
      glyph.isWordLetter = Script.isWordLetter(scalar)
      if !isFirst, !turns, glyph.width > 0 { glyph.gap = letters.tracking.emu }
      if turns, wasLetter, glyph.isWordLetter { glyph.space = space }
      wasLetter = glyph.isWordLetter
      isFirst = false
      glyphs.append(glyph)
    }
  }

  /// Marks before the first word stand in its script.
  private mutating func begin(with script: Script) {
    for index in glyphs.indices { glyphs[index].script = script }
  }
}

extension Glyph {
  fileprivate init(_ scalar: Unicode.Scalar, _ kind: LetterKind, _ letters: FlowLetters) {
    let size = letters.size.emu
    self.init(
      width: TextWidth.halves(scalar) * (size * letters.scale / 200), gap: 0, space: 0, size: size,
      kind: kind, control: .none)
  }
}
