import Documents

/// The mark of a joint document (联合行文), 7.2.4: the agencies below each other, as wide as the widest of
/// them, and 文件 beside them in the middle of their height.
struct JointMark {
  let lines: [String]
  let suffix: String?
  let face: MarkFace

  /// Between the names and what stands beside them, in halves of a character.
  static let gap = 1
  /// What the names together may take: more, and a title of two lines would push the text off the page.
  static let tallest = Length.millimetres(64)

  init(_ lines: [String], suffix: String?, layout: LayoutProfile) {
    self.lines = lines
    self.suffix = suffix
    face = MarkFace(lines: lines, beside: suffix, layout: layout)
  }

  var height: Length { lines.count * face.line }

  /// The names in one column, and what stands beside them in another.
  var columns: SetColumns {
    let widest = lines.map(TextWidth.halves).max() ?? 2
    // A hair more than the names take, so that the widest is not turned over.
    let names = SetColumns.Column(
      width: face.width(halves: widest) + .points(2),
      paragraphs: lines.map { line in
        paragraph(line, .distributed)
      })
    guard let suffix else {
      return SetColumns(columns: [names], height: height, element: Element(.mark))
    }
    let width = face.width(halves: TextWidth.halves(suffix) + Self.gap) + .points(2)
    let beside = SetColumns.Column(width: width, paragraphs: [paragraph(suffix, .right)])
    return SetColumns(columns: [names, beside], height: height, element: Element(.mark))
  }

  private func paragraph(_ words: String, _ alignment: ParagraphAlignment) -> SetParagraph {
    SetParagraph(
      .mark, Element(.mark),
      ParagraphSetting(
        snapsToGrid: false, spacing: LineSpacing(line: face.line), alignment: alignment),
      [.letters(words, face.letters)])
  }
}
