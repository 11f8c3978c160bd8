import Documents

/// The sign-off of a joint document with seals, GB/T 9704—2012, 7.3.5.1: rows of agencies, each above its
/// seal; the last of them signs with the date.
extension Compositor {
  mutating func setJointlySealed(_ signature: SignatureBlock) {
    let places = SealPlaces(signature, layout: layout)
    element = Element(.signature)
    blankLines(
      GBT9704.Text.blankLinesAboveSealedSignature, keepsWithNext: places.fitsPage)
    for (index, row) in places.rows.enumerated() {
      if index > 0 { blankLines(places.linesBetweenRows, keepsWithNext: places.fitsPage) }
      let isLast = index + 1 == places.rows.count
      let names = row.map { signature.agencies[$0] }
      let keeps = isLast ? signature.date != nil : places.fitsPage
      centered(names, at: places.centers.suffix(names.count), keepsWithNext: keeps)
    }
    guard let date = signature.date else { return }
    element = Element(.date)
    centered([date], at: places.centers.suffix(1), keepsWithNext: false)
  }

  private mutating func centered(
    _ words: [[Inline]], at centers: ArraySlice<Length>, keepsWithNext: Bool
  ) {
    let setting = ParagraphSetting(
      keepsWithNext: keepsWithNext,
      tabs: centers.map { TabStop(position: $0, alignment: .center) }, alignment: .left)
    paragraph(.signature, setting) { stick in
      for content in words {
        stick.tab()
        stick.inlines(content)
      }
    }
  }
}

/// Where agencies and their seals stand.
private struct SealPlaces {
  let rows: [Range<Int>]
  /// The middles of the columns; a row that is not full takes the last of them.
  let centers: [Length]
  let linesBetweenRows: Int
  /// Whether the block is short enough to be kept on one page.
  let fitsPage: Bool

  init(_ signature: SignatureBlock, layout: LayoutProfile) {
    let halves = signature.agencies.map { TextWidth.halves($0.plainText) }
    let split = SealRows(halves: halves)
    rows = split.rows
    let character = layout.characterPitch
    let pitch = layout.textWidth / split.perRow
    let widest = max((halves.max() ?? 0) * character / 2, GBT9704.Seal.diameter)
    let date = TextWidth.halves(signature.date?.plainText ?? "") * character / 2
    // The date four characters in, unless the first column would go beyond the type area.
    let wished = layout.textWidth - GBT9704.Text.sealedDateIndent * character - date / 2
    let least = widest / 2 + (split.perRow - 1) * pitch
    let last = min(max(wished, least), layout.textWidth - widest / 2)
    centers = (0..<split.perRow).map { last - (split.perRow - 1 - $0) * pitch }
    let seal = GBT9704.Seal.diameter + GBT9704.Seal.gap
    linesBetweenRows = max(1, (seal.emu + layout.linePitch.emu - 1) / layout.linePitch.emu - 1)
    fitsPage = rows.count * (linesBetweenRows + 1) <= GBT9704.Page.linesPerPage * 3 / 4
  }
}
