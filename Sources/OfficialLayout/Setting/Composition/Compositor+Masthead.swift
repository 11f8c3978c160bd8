import Documents

/// 版头, GB/T 9704—2012, 7.2.
extension Compositor {
  mutating func set(_ masthead: Masthead) {
    var linesAbove = 0
    for (kind, content, style) in [
      (DocumentElement.copyNumber, masthead.copyNumber, ParagraphStyle.normal),
      (.secrecy, masthead.secrecy, .classification), (.urgency, masthead.urgency, .classification),
    ] {
      guard let content else { continue }
      element = Element(kind)
      paragraph(style, of: content)
      linesAbove += 1
    }
    mark(masthead.mark, linesAbove: linesAbove)
    number(masthead)
    redRule()
  }

  /// 发文机关标志: its upper edge 35 mm below that of the type area, whatever stands above it.
  private mutating func mark(_ mark: [Inline], linesAbove: Int) {
    element = Element(.mark)
    let lines = mark.plainText.split(separator: "\n").map(String.init)
    let face = MarkFace(lines: lines, layout: layout)
    let markTop = layout.typeAreaTop + GBT9704.Letterhead.markBelowTypeArea
    let space = markTop - layout.margins.top - linesAbove * layout.linePitch - face.leading
    exact(.normal, space)
    for line in lines {
      exact(.mark, face.line) { stick in
        stick.text(line, LetterSetting(scale: face.scale, size: face.size))
      }
    }
  }

  /// 发文字号, alone in the middle, or on the line of the last 签发人.
  private mutating func number(_ masthead: Masthead) {
    element = Element(.number)
    blankLines(GBT9704.Letterhead.blankLinesAboveNumber)
    if !masthead.signers.isEmpty {
      signers(masthead.signers, beside: masthead.number)
    } else if let number = masthead.number {
      paragraph(.number, of: number)
    }
  }

  /// The rule is a paragraph of its own, so that no indent shortens it.
  private mutating func redRule() {
    element = Element(.blank)
    paragraph(
      .hairline,
      ParagraphSetting(
        topRule: Rule(width: layout.redRule, color: .red),
        spacing: LineSpacing(before: Self.aboveRedRule, line: Self.belowRedRule)))
  }

  /// The blank lines between the rule and the title (7.3.1), counted from the rule itself: what its
  /// paragraph takes is part of them. The page holds its last line only then.
  mutating func blankLinesBelowRule() {
    blankLines(GBT9704.Text.blankLinesAboveTitle - 1)
    exact(.normal, layout.linePitch - layout.redRule - Self.belowRedRule)
  }

  /// With the leading below the number this is the 4 mm of 7.2.7.
  private static let aboveRedRule = Length.twips(82)
  /// The height of the paragraph that carries the rule, which shows no text.
  private static let belowRedRule = Length.points(1)

  private mutating func exact(
    _ style: ParagraphStyle, _ line: Length,
    _ compose: (inout ComposingStick) -> Void = { _ in }
  ) {
    paragraph(
      style, ParagraphSetting(snapsToGrid: false, spacing: LineSpacing(line: line)), compose)
  }
}

/// The size of a 发文机关标志, so that the widest of its lines fits the page (7.2.4: 醒目、美观、庄重).
private struct MarkFace {
  let size: Length
  /// In percent: a long name is made narrower before it is made small.
  let scale: Int

  private static let largest = Length.points(62)
  private static let smallest = Length.points(36)
  private static let narrowest = 66

  init(lines: [String], layout: LayoutProfile) {
    let halves = max(2, lines.map(TextWidth.halves).max() ?? 2)
    let fitting = Length(emu: layout.textWidth.emu * 96 / 100 * 2 / halves)
    let asked = layout.markSize ?? max(min(fitting, Self.largest), Self.smallest)
    let tallest = Length(emu: fitting.emu * 100 / Self.narrowest)
    size = Self.wholeHalfPoints(min(asked, tallest))
    scale = min(100, max(Self.narrowest, fitting.emu * 100 / size.emu))
  }

  private static func wholeHalfPoints(_ length: Length) -> Length {
    .halfPoints(length.emu / Length.halfPoints(1).emu)
  }

  /// 1.2 of the size.
  var line: Length { Length(emu: size.emu * 6 / 5) }

  /// Between the top of the line and that of the ink, as measured: 0.1175 of the size.
  var leading: Length { Length(emu: size.emu * 47 / 400) }
}
