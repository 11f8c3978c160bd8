extension TypeStyle {
  /// What a style says of its paragraphs.
  static func paragraph(
    _ style: ParagraphStyle, in layout: LayoutProfile
  ) -> ParagraphSetting {
    switch style {
    case .normal: normal(layout)
    case .body, .heading3, .heading4, .heading1, .heading2: indented(style, layout)
    case .title:
      ParagraphSetting(
        keepsWithNext: true, indent: Indent(), alignment: .center)
    case .dateline, .number: ParagraphSetting(alignment: .center)
    case .mark: ParagraphSetting(snapsToGrid: false, alignment: .center)
    case .classification, .annexLabel: ParagraphSetting(alignment: .left)
    case .signers, .roster, .annexList, .attendance: ParagraphSetting(alignment: .left)
    case .hairline:
      ParagraphSetting(
        snapsToGrid: false, spacing: LineSpacing(line: hairline), alignment: .left)
    case .bullet: ParagraphSetting(isBulleted: true, alignment: .both)
    case .signature: ParagraphSetting(alignment: .right)
    case .note:
      ParagraphSetting(
        indent: Indent(left: GBT9704.Text.noteIndent * layout.characterPitch), alignment: .left)
    case .tableText: table(tableLine, .left)
    case .tableCentered, .tableHead: table(tableLine, .center)
    case .denseText: table(denseLine, .left)
    case .denseCentered, .denseHead: table(denseLine, .center)
    case .crowdedText: table(crowdedLine, .left)
    case .crowdedCentered, .crowdedHead: table(crowdedLine, .center)
    case .imprint:
      ParagraphSetting(
        snapsToGrid: false, spacing: LineSpacing(line: imprintLine), alignment: .left)
    case .pageNumber:
      ParagraphSetting(
        snapsToGrid: false, spacing: LineSpacing(line: pageNumberLine), alignment: .left)
    }
  }

  /// Of a paragraph that shows no text: half a point.
  package static let hairline = Length.twips(10)
  /// 版记: 四号 in lines of 24 pt.
  package static let imprintLine = Length.points(24)
  /// 16 pt puts the dash of the number 7 mm below the type area; a line's own height would put it lower.
  package static let pageNumberLine = Length.points(16)
  /// Lines of the text's pitch would blow rows up.
  package static let tableLine = Length.points(20)
  package static let denseLine = Length.points(17)
  package static let crowdedLine = Length.points(12)

  /// - Note: Widow control would leave pages of 21 lines. Extra space between Han characters and
  ///   digits would make `2022年3月14日` a character longer, and punctuation that hangs outside
  ///   would leave the 156 mm.
  private static func normal(_ layout: LayoutProfile) -> ParagraphSetting {
    ParagraphSetting(
      widowControl: false, kinsoku: true, hangsPunctuation: false, autoSpaces: false,
      spacing: LineSpacing(line: layout.linePitch), alignment: .both)
  }

  /// Word counts the indent in characters, LibreOffice in twips.
  private static func indented(
    _ style: ParagraphStyle, _ layout: LayoutProfile
  ) -> ParagraphSetting {
    ParagraphSetting(
      indent: Indent(
        firstLine: GBT9704.Text.paragraphIndent * layout.characterPitch,
        firstLineCharacters: GBT9704.Text.paragraphIndent * 100),
      alignment: .both, outlineLevel: style.headingLevel.map { $0 - 1 })
  }

  private static func table(_ line: Length, _ alignment: ParagraphAlignment) -> ParagraphSetting {
    ParagraphSetting(
      snapsToGrid: false, spacing: LineSpacing(line: line), alignment: alignment)
  }
}
