import Documents

/// 版记, GB/T 9704—2012, 7.4: at the foot of the last page, its last rule on the edge of the type area.
extension Compositor {
  mutating func set(_ colophon: Colophon) {
    element = Element(.printing)
    var rows = ColophonRows(colophon, layout: layout).rows
    // 10.1: a letter's colophon has no rules.
    if form == .letter { rows = rows.map(\.withoutRules) }
    guard !rows.isEmpty else { return }
    self.colophon = SetColophon(
      rows: rows, width: layout.textWidth, left: layout.margins.left, bottom: layout.typeAreaBottom)
  }
}

private struct ColophonRows {
  let colophon: Colophon
  let layout: LayoutProfile

  private static let character = GBT9704.Imprint.size.length
  private static let indent = GBT9704.Imprint.indent * character
  /// 抄送：
  private static let label = 3 * character
  private static let outer = Rule(width: GBT9704.Imprint.outerRule)
  private static let inner = Rule(width: GBT9704.Imprint.innerRule)

  init(_ colophon: Colophon, layout: LayoutProfile) {
    self.colophon = colophon
    self.layout = layout
  }

  private var hasPrinter: Bool { colophon.printer != nil || colophon.printDate != nil }

  var rows: [SetColophon.Row] {
    var rows: [SetColophon.Row] = []
    if let addressees = colophon.addressees {
      rows.append(row("主送：", addressees, .colophonAddressees, top: Self.outer))
    }
    if let copies = colophon.copies {
      // No rule between 主送 and 抄送 (7.4.2).
      rows.append(row("抄送：", copies, .copies, top: rows.isEmpty ? Self.outer : nil))
    }
    if hasPrinter { rows.append(printerRow(top: rows.isEmpty ? Self.outer : Self.inner)) }
    return rows
  }

  /// 7.4.2: a line that wraps goes on below the first name.
  private func row(
    _ label: String, _ agencies: [Inline], _ element: DocumentElement, top: Rule?
  ) -> SetColophon.Row {
    let indent = Indent(left: Self.indent + Self.label, right: Self.indent, firstLine: -Self.label)
    let isLast = !hasPrinter && (element == .copies || colophon.copies == nil)
    return SetColophon.Row(
      paragraph: SetParagraph(
        .imprint, Element(element), ParagraphSetting(indent: indent),
        [.text("\(label)\(agencies.line)。", nil)]),
      lines: lines(agencies.line), top: top, bottom: isLast ? Self.outer : nil)
  }

  /// All lines are as wide as the first one after its label; the full stop counts.
  private func lines(_ text: String) -> Int {
    let width = layout.textWidth - 2 * Self.indent - Self.label
    let capacity = width.emu / (Self.character.emu / 2) - 1
    return max(1, (TextWidth.halves(text) + 2 + capacity - 1) / capacity)
  }

  /// 7.4.3: who printed it at the left, when at the right.
  private func printerRow(top: Rule) -> SetColophon.Row {
    let setting = ParagraphSetting(
      tabs: [TabStop(position: layout.textWidth - Self.indent, alignment: .right)],
      indent: Indent(left: Self.indent, right: Self.indent))
    var runs = [SetRun.text(colophon.printer?.line ?? "", nil)]
    if let date = colophon.printDate { runs += [.tab, .text(date.line + "印发", nil)] }
    return SetColophon.Row(
      paragraph: SetParagraph(.imprint, Element(.printing), setting, runs),
      lines: 1, top: top, bottom: Self.outer)
  }
}
