import Documents

/// 签名章, GB/T 9704—2012, 7.3.5.3: the stamp four characters from the right, the post two characters to its
/// left, in the middle of its height.
extension Compositor {
  mutating func setStamped(_ signature: SignatureBlock) {
    let columns = StampColumns(signature.signatories, layout: layout)
    let date = signature.date
    element = Element(.signature)
    blankLines(GBT9704.Stamp.blankLinesAbove, keepsWithNext: true)
    for agency in signature.agencies { stampedLine(agency, keepsWithNext: true) }
    for (index, signatory) in signature.signatories.enumerated() {
      let isLast = index + 1 == signature.signatories.count && date == nil
      set(signatory, in: columns, keepsWithNext: !isLast)
    }
    guard let date else { return }
    element = Element(.date)
    blankLines(GBT9704.Stamp.blankLinesAboveDate, keepsWithNext: true)
    stampedLine(date, keepsWithNext: false)
  }

  private mutating func stampedLine(_ content: [Inline], keepsWithNext: Bool) {
    let indent = Indent(right: GBT9704.Stamp.indent * layout.characterPitch)
    paragraph(
      .signature, ParagraphSetting(keepsWithNext: keepsWithNext, indent: indent), of: content)
  }

  /// A stamp is higher than a line: half of what it takes more stands above the post, half below.
  private mutating func set(
    _ signatory: Signatory, in columns: StampColumns, keepsWithNext: Bool
  ) {
    let half = (GBT9704.Stamp.lines - 1) * layout.linePitch / 2
    let blank = ParagraphSetting(
      keepsWithNext: true, snapsToGrid: false, spacing: LineSpacing(line: half))
    if columns.leavesRoom { paragraph(.normal, blank) }
    let setting = ParagraphSetting(
      keepsWithNext: keepsWithNext || columns.leavesRoom, tabs: columns.tabs, alignment: .left)
    paragraph(.signature, setting) { stick in
      stick.tab()
      stick.inlines(signatory.post)
      guard let name = signatory.name else { return }
      stick.tab()
      stick.text(PaddedName.text(name.line, width: 3), .script)
    }
    if columns.leavesRoom { paragraph(.normal, blank) }
  }
}

/// Where posts end and names stand.
private struct StampColumns {
  let tabs: [TabStop]
  /// Whether room is left for a stamp that is pressed on the paper.
  let leavesRoom: Bool

  init(_ signatories: [Signatory], layout: LayoutProfile) {
    let character = layout.characterPitch
    let names = signatories.compactMap(\.name).map { PaddedName.text($0.line, width: 3) }
    leavesRoom = names.count < signatories.count
    let widest = (names.map(TextWidth.halves).max() ?? 0) * character / 2
    let width = leavesRoom ? max(widest, GBT9704.Stamp.width) : widest
    let right = layout.textWidth - GBT9704.Stamp.indent * character
    tabs = [
      TabStop(
        position: right - width - GBT9704.Stamp.postGap * character, alignment: .right),
      TabStop(position: right - width / 2, alignment: .center),
    ]
  }
}
