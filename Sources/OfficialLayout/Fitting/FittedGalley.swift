import Documents

/// A galley divided into pages by a renderer.
package struct FittedGalley: Sendable {
  package private(set) var galley: Galley
  /// For each piece the index of its first place; one more for the end.
  private var starts = [0]
  private var fitting: GalleyFitting

  package init(_ galley: Galley, by renderer: Renderer) {
    self.galley = galley
    fitting = GalleyFitting(galley.layout, renderer)
    for piece in galley.pieces { fit(piece) }
  }

  package var pages: Pages { fitting.pages }

  /// Below all others.
  mutating func append(_ piece: Galley.Piece) {
    galley.pieces.append(piece)
    fit(piece)
  }

  private mutating func fit(_ piece: Galley.Piece) {
    fitting.add(piece)
    starts.append(fitting.placeCount)
  }

  /// Where the paragraph, or each row of the table, of the given index stands.
  package func places(ofPiece index: Int) -> ArraySlice<Pages.Place> {
    pages.places[starts[index]..<starts[index + 1]]
  }
}

/// Feeds a galley to a paginator.
private struct GalleyFitting: Sendable {
  private let layout: LayoutProfile
  private var styles: FlowStyles
  private var paginator: Paginator
  private(set) var placeCount = 0
  private var isFirst = true

  init(_ layout: LayoutProfile, _ renderer: Renderer) {
    self.layout = layout
    styles = FlowStyles(layout)
    paginator = Paginator(renderer)
  }

  var pages: Pages { paginator.pages }

  mutating func add(_ piece: Galley.Piece) {
    switch piece {
    case .section(let section): begin(section)
    case .paragraph(let paragraph): add(styles.paragraph(paragraph))
    case .table(let table): add(table)
    case .columns(let columns): add(columns)
    case .colophon(let colophon): add(colophon)
    }
  }

  private mutating func add(_ paragraph: FlowParagraph) {
    paginator.add(paragraph)
    placeCount += 1
  }

  /// The section before it ends with a paragraph that is not seen, and takes its room.
  private mutating func begin(_ section: PageSection) {
    if !isFirst { add(styles.paragraph(SetParagraph(.hairline, Element(.blank)))) }
    isFirst = false
    paginator.begin(PageFrame(section, layout))
  }

  /// The box takes the room of the paragraph that holds it.
  private mutating func add(_ colophon: SetColophon) {
    let setting = ParagraphSetting(spacing: LineSpacing(line: colophon.height))
    add(styles.paragraph(SetParagraph(.hairline, Element(.printing), setting)))
  }

  private mutating func add(_ columns: SetColumns) {
    paginator.endTable()
    var row = FlowRow([], height: .exact(columns.height))
    for (index, column) in columns.columns.enumerated() {
      row.cells.append(
        FlowCell(column: index, width: column.width, column.paragraphs.map { styles.paragraph($0) })
      )
    }
    paginator.add(row)
    placeCount += 1
  }

  private mutating func add(_ table: SetTable) {
    paginator.endTable()
    for index in table.table.rows.indices {
      var row = FlowRow([], isRepeated: index < table.repeatedRows)
      table.eachCell(ofRow: index) { row.cells.append(cell($0, in: table)) }
      paginator.add(row)
    }
    placeCount += table.table.rows.count
  }

  private mutating func cell(_ cell: SetCell, in table: SetTable) -> FlowCell {
    let (top, bottom, sides) = table.plan.density.padding
    let padding = FlowCell.Padding(top: top, bottom: bottom, left: sides, right: sides)
    var flow = FlowCell(
      column: cell.columns.lowerBound, width: cell.width, padding: padding, merge: cell.merge, [])
    let style = styles[cell.style]
    if case .exact(let line) = style.paragraph.line,
      cell.isEvidentlyOneLine(of: style.letters, in: cell.width - 2 * sides)
    {
      flow.oneLine = line
    } else {
      flow.paragraphs = [styles.paragraph(cell)]
    }
    return flow
  }
}

extension SetCell {
  /// Whether no renderer could need a second line: most cells of long tables are of this kind, and need not
  /// be taken apart. Half as much again is for spaces between scripts.
  fileprivate func isEvidentlyOneLine(of letters: FlowLetters, in width: Length) -> Bool {
    guard content.count == 1 else { return false }
    switch content[0] {
    case .text(let text): return isEvidentlyOneLine(text, letters, width)
    case .field(let field): return isEvidentlyOneLine(field.text, letters, width)
    case .strong, .emphasis, .link, .reference, .lineBreak: return false
    }
  }

  private func isEvidentlyOneLine(
    _ text: String, _ letters: FlowLetters, _ width: Length
  ) -> Bool {
    !text.isEmpty && TextWidth.halves(text) * letters.size.emu * 3 / 4 <= width.emu
  }
}

extension PageFrame {
  package init(_ section: PageSection, _ layout: LayoutProfile) {
    let isUpright = section.orientation == .portrait
    self.init(
      width: isUpright ? GBT9704.Page.width : GBT9704.Page.height,
      height: isUpright ? GBT9704.Page.height : GBT9704.Page.width,
      margins: isUpright ? layout.margins : layout.margins.turned, gridPitch: layout.linePitch,
      start: section.start)
  }
}
