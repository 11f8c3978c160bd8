import OfficialLayout

extension StyleSheet {
  /// What a style says of its letters.
  func letters(_ style: ParagraphStyle) -> RunProperties {
    let fonts = layout.fonts
    switch style {
    case .normal: return RunProperties(spacing: -layout.tightening)
    case .body, .heading3, .heading4, .number, .signers, .roster, .annexList, .bullet, .signature,
      .note:
      return RunProperties()
    case .heading1, .classification, .annexLabel: return RunProperties(font: fonts.sans)
    case .heading2, .dateline: return RunProperties(font: fonts.script)
    case .title:
      return RunProperties(
        font: fonts.title, spacing: .zero, size: GBT9704.Text.titleSize.length)
    case .mark: return RunProperties(font: fonts.title, color: .red, spacing: .zero)
    case .hairline: return RunProperties(spacing: .zero, size: .points(1))
    case .tableText, .tableCentered:
      return RunProperties(spacing: .zero, size: Self.tableSize.length)
    case .tableHead:
      return RunProperties(font: fonts.sans, spacing: .zero, size: Self.tableSize.length)
    case .denseText, .denseCentered:
      return RunProperties(spacing: .zero, size: Self.denseSize.length)
    case .denseHead:
      return RunProperties(font: fonts.sans, spacing: .zero, size: Self.denseSize.length)
    case .crowdedText, .crowdedCentered:
      return RunProperties(spacing: .zero, size: Self.crowdedSize.length)
    case .crowdedHead:
      return RunProperties(font: fonts.sans, spacing: .zero, size: Self.crowdedSize.length)
    case .imprint: return RunProperties(spacing: .zero, size: GBT9704.Imprint.size.length)
    case .pageNumber:
      return RunProperties(
        font: fonts.song, spacing: .zero, size: GBT9704.PageNumber.size.length)
    }
  }

  static let tableSize = TypeSize.smallFourth
  /// For tables of many columns.
  static let denseSize = TypeSize.fifth
  /// For forms whose columns have room for three characters.
  static let crowdedSize = TypeSize.smallFifth
}
