import Documents

/// 签发人, GB/T 9704—2012, 7.2.6: at the right, two names in a row; the last row shares its line with the 发文字号.
extension Compositor {
  mutating func signers(of masthead: Masthead) {
    let table = SignerColumns(rows: masthead.signerRows, layout: layout)
    for (index, row) in table.rows.enumerated() {
      paragraph(.signers, table.properties) { stick in
        if index == table.rows.count - 1 { stick.inlines(masthead.number ?? []) }
        stick.tab()
        if index == 0 { stick.text("签发人：") }
        stick.tab()
        stick.text(row.joined(separator: "　"), .script)
      }
    }
  }
}

/// Where the label and the names begin.
private struct SignerColumns {
  let rows: [[String]]
  let properties: ParagraphSetting

  private static let label = 4

  /// Of the names and the space between them.
  private static func characters(_ row: [String]) -> Int {
    (TextWidth.halves(row.joined(separator: "　")) + 1) / 2
  }

  init(rows: [[String]], layout: LayoutProfile) {
    self.rows = rows
    let widest = rows.map { Self.characters($0) }.max() ?? 0
    let end = GBT9704.Page.charactersPerLine - GBT9704.Letterhead.signersIndent
    let character = layout.characterPitch
    let nameColumn = (end - widest) * character
    properties = ParagraphSetting(
      tabs: [
        // A little more room than the label takes: a tab exactly at its stop goes on to the next.
        TabStop(position: nameColumn - Self.label * character - character / 6),
        TabStop(position: nameColumn),
      ],
      indent: Indent(
        left: GBT9704.Letterhead.numberIndent * character,
        right: GBT9704.Letterhead.signersIndent * character))
  }
}
