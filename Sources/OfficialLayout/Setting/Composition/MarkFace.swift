/// The size of a 发文机关标志, so that the widest of its lines fits the page (7.2.4: 醒目、美观、庄重).
struct MarkFace {
  let size: Length
  /// In percent: a long name is made narrower before it is made small.
  let scale: Int

  private static let largest = Length.points(62)
  private static let smallest = Length.points(36)
  private static let narrowest = 66

  /// One line.
  init(_ words: String, layout: LayoutProfile) {
    self.init(
      halves: TextWidth.halves(words), layout: layout,
      largest: max(Self.largest, layout.markSize ?? .zero))
  }

  /// Lines of a joint mark with a word beside them: all of them together must leave the first page room
  /// for the text (7.3.3).
  init(lines: [String], beside suffix: String?, layout: LayoutProfile) {
    let widest = lines.map(TextWidth.halves).max() ?? 2
    let beside = suffix.map { TextWidth.halves($0) + JointMark.gap } ?? 0
    let highest = Length(emu: JointMark.tallest.emu * 5 / 6 / max(1, lines.count))
    self.init(halves: widest + beside, layout: layout, largest: min(Self.largest, highest))
  }

  /// - Parameter largest: what the place has room for; an office may ask for less.
  private init(halves: Int, layout: LayoutProfile, largest: Length) {
    let fitting = Length(emu: layout.textWidth.emu * 96 / 100 * 2 / max(2, halves))
    let wished = layout.markSize ?? max(min(fitting, largest), Self.smallest)
    let tallest = Length(emu: fitting.emu * 100 / Self.narrowest)
    size = Self.wholeHalfPoints(min(wished, tallest, largest))
    scale = min(100, max(Self.narrowest, fitting.emu * 100 / size.emu))
  }

  private static func wholeHalfPoints(_ length: Length) -> Length {
    .halfPoints(length.emu / Length.halfPoints(1).emu)
  }

  /// 1.2 of the size.
  var line: Length { Length(emu: size.emu * 6 / 5) }

  /// Between the top of the line and that of the ink, as measured: 0.1175 of the size.
  var leading: Length { Length(emu: size.emu * 47 / 400) }

  /// Of the ink of Han characters, as measured: 0.94 of the size.
  var inkHeight: Length { Length(emu: size.emu * 94 / 100) }

  var letters: LetterSetting { LetterSetting(scale: scale, size: size) }

  /// How wide words are in this face.
  func width(halves: Int) -> Length { Length(emu: size.emu * halves * scale / 200) }
}
