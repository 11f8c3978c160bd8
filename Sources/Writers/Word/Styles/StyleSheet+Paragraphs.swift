import OfficialLayout

extension StyleSheet {
  /// What a style says of its paragraphs.
  func paragraph(_ style: ParagraphStyle) -> ParagraphProperties {
    switch style {
    case .normal: normal
    case .body, .heading3, .heading4, .heading1, .heading2: indented(style)
    case .title:
      ParagraphProperties(
        keepsWithNext: true, indent: Indent(), alignment: .center)
    case .dateline, .number: ParagraphProperties(alignment: .center)
    case .mark: ParagraphProperties(snapsToGrid: false, alignment: .center)
    case .classification, .annexLabel: ParagraphProperties(alignment: .left)
    case .signers, .roster, .annexList: ParagraphProperties(alignment: .left)
    case .hairline:
      ParagraphProperties(
        snapsToGrid: false, spacing: ParagraphSpacing(line: Self.hairline), alignment: .left)
    case .bullet: ParagraphProperties(numbering: NumberingPart.bullets, alignment: .both)
    case .signature: ParagraphProperties(alignment: .right)
    case .note:
      ParagraphProperties(
        indent: Indent(left: GBT9704.Text.noteIndent * layout.characterPitch), alignment: .left)
    case .tableText: table(Self.tableLine, .left)
    case .tableCentered, .tableHead: table(Self.tableLine, .center)
    case .denseText: table(Self.denseLine, .left)
    case .denseCentered, .denseHead: table(Self.denseLine, .center)
    case .crowdedText: table(Self.crowdedLine, .left)
    case .crowdedCentered, .crowdedHead: table(Self.crowdedLine, .center)
    case .imprint:
      ParagraphProperties(
        snapsToGrid: false, spacing: ParagraphSpacing(line: Self.imprintLine), alignment: .left)
    case .pageNumber:
      ParagraphProperties(
        snapsToGrid: false, spacing: ParagraphSpacing(line: Self.pageNumberLine), alignment: .left)
    }
  }

  /// Of a paragraph that shows no text: half a point.
  static let hairline = Length.twips(10)
  /// 版记: 四号 in lines of 24 pt.
  static let imprintLine = Length.points(24)
  /// 16 pt puts the dash of the number 7 mm below the type area; a line's own height would put it lower.
  static let pageNumberLine = Length.points(16)
  /// Lines of the text's pitch would blow rows up.
  static let tableLine = Length.points(20)
  static let denseLine = Length.points(17)
  static let crowdedLine = Length.points(12)

  /// - Note: Widow control would leave pages of 21 lines. Extra space between Han characters and
  ///   digits would make `2022年3月14日` a character longer, and punctuation that hangs outside
  ///   would leave the 156 mm.
  private var normal: ParagraphProperties {
    ParagraphProperties(
      widowControl: false, kinsoku: true, hangsPunctuation: false, autoSpaces: false,
      spacing: ParagraphSpacing(line: layout.linePitch), alignment: .both)
  }

  /// Word counts the indent in characters, LibreOffice in twips.
  private func indented(_ style: ParagraphStyle) -> ParagraphProperties {
    ParagraphProperties(
      indent: Indent(
        firstLine: GBT9704.Text.paragraphIndent * layout.characterPitch,
        firstLineCharacters: GBT9704.Text.paragraphIndent * 100),
      alignment: .both, outlineLevel: style.headingLevel.map { $0 - 1 })
  }

  private func table(_ line: Length, _ alignment: ParagraphAlignment) -> ParagraphProperties {
    ParagraphProperties(
      snapsToGrid: false, spacing: ParagraphSpacing(line: line), alignment: alignment)
  }
}
