import Documents
import OfficePackaging
import OfficialLayout

/// 版记, GB/T 9704—2012, 7.4: at the foot of the last page, its last rule on the edge of the type area.
extension Manuscript {
  /// The paragraph that holds the box is as high as the box: where that no longer fits below the text,
  /// it goes to the next page and takes the box along, so that the two never overlap.
  mutating func write(_ colophon: Colophon) {
    let rows = ColophonRows(colophon, layout: layout)
    guard rows.lineCount > 0 else { return }
    let height = rows.height
    let properties = ParagraphProperties(spacing: ParagraphSpacing(line: height))
    paragraph(.hairline, properties) { manuscript in
      let box = TextBox(
        id: 1, name: "版记", left: manuscript.layout.margins.left,
        top: GBT9704.Page.typeAreaBottom - height, width: manuscript.layout.textWidth,
        height: height)
      box.write(to: &manuscript.xml) { rows.write(to: &$0) }
    }
  }
}

private struct ColophonRows {
  let colophon: Colophon
  let layout: LayoutProfile
  private let copiesLines: Int

  private static let character = GBT9704.Imprint.size.length
  private static let indent = GBT9704.Imprint.indent * character
  /// 抄送：
  private static let label = 3 * character

  init(_ colophon: Colophon, layout: LayoutProfile) {
    self.colophon = colophon
    self.layout = layout
    copiesLines = colophon.copies.map { Self.lines($0.line, layout) } ?? 0
  }

  private var hasPrinter: Bool { colophon.printer != nil || colophon.printDate != nil }

  var lineCount: Int { copiesLines + (hasPrinter ? 1 : 0) }

  /// What the lines take, and the room below each row: letters stand low in a line of exact height.
  var height: Length {
    let rows = (copiesLines > 0 ? 1 : 0) + (hasPrinter ? 1 : 0)
    return lineCount * StyleSheet.imprintLine + rows * Self.belowRow
  }

  private static let belowRow = Length.points(4)

  /// All lines are as wide as the first one after its label; the full stop counts.
  private static func lines(_ text: String, _ layout: LayoutProfile) -> Int {
    let capacity = (layout.textWidth - 2 * indent - label).emu / (character.emu / 2) - 1
    return max(1, (TextWidth.halves(text) + 2 + capacity - 1) / capacity)
  }

  func write(to xml: inout XMLWriter) {
    xml.element("w:tbl") { xml in
      TableProperties(columns: [layout.textWidth], padding: (.zero, Self.belowRow, .zero))
        .write(to: &xml)
      if let copies = colophon.copies {
        writeRow(bottom: hasPrinter ? nil : Self.outer, to: &xml) { writeCopies(copies, to: &$0) }
      }
      if hasPrinter {
        let top = colophon.copies == nil ? Self.outer : Self.inner
        writeRow(top: top, bottom: Self.outer, to: &xml) { writePrinter(to: &$0) }
      }
    }
    xml.element("w:p") { ParagraphProperties(style: .hairline).write(to: &$0) }
  }

  private static let outer = Border(width: GBT9704.Imprint.outerRule)
  private static let inner = Border(width: GBT9704.Imprint.innerRule)

  private func writeRow(
    top: Border = outer, bottom: Border?, to xml: inout XMLWriter,
    _ content: (inout XMLWriter) -> Void
  ) {
    xml.element("w:tr") { xml in
      RowProperties.write(isRepeated: false, to: &xml)
      xml.element("w:tc") { xml in
        CellProperties(width: layout.textWidth, top: top, bottom: bottom).write(to: &xml)
        content(&xml)
      }
    }
  }

  /// 7.4.2: a line that wraps goes on below the first name.
  private func writeCopies(_ copies: [Inline], to xml: inout XMLWriter) {
    let indent = Indent(
      left: Self.indent + Self.label, right: Self.indent, firstLine: -Self.label)
    xml.element("w:p") { xml in
      ParagraphProperties(style: .imprint, indent: indent).write(to: &xml)
      Self.writeText("抄送：" + copies.line + "。", to: &xml)
    }
  }

  /// 7.4.3: who printed it at the left, when at the right.
  private func writePrinter(to xml: inout XMLWriter) {
    xml.element("w:p") { xml in
      ParagraphProperties(
        style: .imprint,
        tabs: [TabStop(position: layout.textWidth - Self.indent, alignment: .right)],
        indent: Indent(left: Self.indent, right: Self.indent)
      ).write(to: &xml)
      Self.writeText(colophon.printer?.line ?? "", to: &xml)
      guard let date = colophon.printDate else { return }
      xml.markup("<w:r><w:tab/></w:r>")
      Self.writeText(date.line + "印发", to: &xml)
    }
  }

  private static func writeText(_ text: String, to xml: inout XMLWriter) {
    xml.markup("<w:r><w:t xml:space=\"preserve\">")
    xml.text(text)
    xml.markup("</w:t></w:r>")
  }
}
