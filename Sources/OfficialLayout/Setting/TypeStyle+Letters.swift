extension TypeStyle {
  /// What a style says of its letters.
  static func letters(_ style: ParagraphStyle, in layout: LayoutProfile) -> LetterSetting {
    let fonts = layout.fonts
    let isBold = style.headingLevel.flatMap { layout.boldLevels.contains($0) ? true : nil }
    switch style {
    case .normal: return LetterSetting(tracking: -layout.tightening)
    case .heading3, .heading4: return LetterSetting(isBold: isBold)
    case .heading1: return LetterSetting(font: fonts.sans, isBold: isBold)
    case .heading2: return LetterSetting(font: fonts.script, isBold: isBold)
    case .body, .number, .signers, .roster, .annexList, .bullet, .signature,
      .note, .attendance:
      return LetterSetting()
    case .classification, .annexLabel: return LetterSetting(font: fonts.sans)
    case .dateline: return LetterSetting(font: fonts.script)
    case .title:
      return LetterSetting(
        font: fonts.title, tracking: .zero, size: GBT9704.Text.titleSize.length)
    case .mark: return LetterSetting(font: fonts.title, color: .red, tracking: .zero)
    case .hairline: return LetterSetting(tracking: .zero, size: .points(1))
    case .tableText, .tableCentered:
      return LetterSetting(tracking: .zero, size: tableSize.length)
    case .tableHead:
      return LetterSetting(font: fonts.sans, tracking: .zero, size: tableSize.length)
    case .denseText, .denseCentered:
      return LetterSetting(tracking: .zero, size: denseSize.length)
    case .denseHead:
      return LetterSetting(font: fonts.sans, tracking: .zero, size: denseSize.length)
    case .crowdedText, .crowdedCentered:
      return LetterSetting(tracking: .zero, size: crowdedSize.length)
    case .crowdedHead:
      return LetterSetting(font: fonts.sans, tracking: .zero, size: crowdedSize.length)
    case .imprint: return LetterSetting(tracking: .zero, size: GBT9704.Imprint.size.length)
    case .pageNumber:
      return LetterSetting(
        font: fonts.song, tracking: .zero, size: GBT9704.PageNumber.size.length)
    }
  }

  package static let tableSize = TypeSize.smallFourth
  /// For tables of many columns.
  package static let denseSize = TypeSize.fifth
  /// For forms whose columns have room for three characters.
  package static let crowdedSize = TypeSize.smallFifth
}
