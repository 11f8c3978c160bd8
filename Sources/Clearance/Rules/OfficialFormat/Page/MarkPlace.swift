import Documents
import OfficialLayout
import Records

/// Where the upper edge of the 发文机关标志 is, in the flow of the text, in a table or in a box.
struct MarkPlace {
  let mark: WordParagraph
  /// From the upper edge of the type area, in twips; negative above it.
  let distance: Int
  private let lever: Lever

  /// What moves it.
  private enum Lever {
    /// The space above it, and the empty line that keeps it, if there is one.
    case space(above: WordBlock, spacer: WordParagraph?)
    case box(WordShape, top: Int)
  }

  /// Nil where there is no mark, or where nobody knows the height of the lines above it.
  init?(in word: WordReading) {
    guard let mark = word.paragraphs(of: .mark).first, mark.section == 0 else { return nil }
    switch mark.place.room {
    case .body: self.init(inFlow: mark, word)
    case .cell(let table, let row, let cell) where !mark.place.isInTextBox:
      guard word.file.tables.indices.contains(table - 1) else { return nil }
      self.init(mark, in: word.file.tables[table - 1], row - 1, cell - 1, word)
    case .textBox:
      guard let box = word.box(of: mark) else { return nil }
      self.init(mark, in: box, word)
    case .cell, .header, .footer, .footnote, .endnote: return nil
    }
  }

  /// Whether it stands at a place of the paper, whatever the text does.
  var isOnPaper: Bool {
    switch lever {
    case .space: false
    case .box: true
    }
  }
}

// MARK: Measuring

extension MarkPlace {
  private init?(inFlow mark: WordParagraph, _ word: WordReading) {
    guard let above = word.heightAbove(mark), let ink = mark.inkBelowTop else { return nil }
    self.mark = mark
    distance = above + ink
    lever = .space(above: .paragraph(mark.index), spacer: word.spacer(above: mark))
  }

  private init?(
    _ mark: WordParagraph, in table: WordTable, _ row: Int, _ cell: Int, _ word: WordReading
  ) {
    guard table.position == nil, !table.isNested, table.rows.indices.contains(row),
      table.rows[row].cells.indices.contains(cell),
      let first = word.file.paragraphs(of: .table(table.index)).first,
      let above = word.heightAbove(first),
      let ink = word.inkBelowTop(of: mark, table.rows[row], cell)
    else { return nil }
    let rows = table.rows[..<row].map { word.height(of: $0) }
    guard !rows.contains(nil) else { return nil }
    self.mark = mark
    distance = rows.compactMap(\.self).reduce(above, +) + ink
    lever = .space(above: .table(table.index), spacer: word.spacer(above: first))
  }

  private init?(_ mark: WordParagraph, in box: WordShape, _ word: WordReading) {
    guard !box.isInline, let top = word.top(of: box), let heights = word.heights(of: box.blocks),
      let place = box.blocks.firstIndex(of: .paragraph(mark.index)), let ink = mark.inkBelowTop
    else { return nil }
    let room = box.height - box.room.top - box.room.bottom
    let free = Length(emu: room).twips - heights.reduce(0, +)
    let inset = Length(emu: box.room.top).twips + box.room.alignment.share(of: free)
    self.mark = mark
    distance =
      Length(emu: top).twips + inset + heights[..<place].reduce(0, +) + ink
      - GBT9704.Page.top.twips
    lever = .box(box, top: top)
  }
}

extension WordShape.Room.Alignment {
  /// What of the free space stands above the words.
  fileprivate func share(of free: Int) -> Int {
    switch self {
    case .top: 0
    case .middle: free / 2
    case .bottom: free
    }
  }
}

// MARK: Moving

extension MarkPlace {
  /// The changes that move it down so many twips, or up.
  func edits(by missing: Int) -> [WordEdit] {
    switch lever {
    case .box(let box, let top):
      return box.isMovable ? [.shape(box.index, .top(top + Length.twips(missing).emu))] : []
    case .space(let block, let spacer):
      if let spacer, spacer.properties.spacing.line + missing > 0 {
        return Self.edits(stretching: spacer, by: missing)
      }
      return Self.edits(above: block, mark, by: missing)
    }
  }

  private static func edits(stretching spacer: WordParagraph, by missing: Int) -> [WordEdit] {
    var spacing = spacer.properties.spacing
    spacing.line += missing
    return [
      .paragraph(spacer.index, .spacing(spacing)), .paragraph(spacer.index, .snapsToGrid(false)),
    ]
  }

  private static func edits(
    above block: WordBlock, _ mark: WordParagraph, by missing: Int
  ) -> [WordEdit] {
    switch block {
    case .paragraph(let index):
      var spacing = mark.properties.spacing
      spacing.before += missing
      spacing.beforeLines = nil
      return spacing.before >= 0 ? [.paragraph(index, .spacing(spacing))] : []
    case .table:
      let line = WordNewParagraph(
        [
          .indent(WordIndent()), .snapsToGrid(false),
          .spacing(WordSpacing(line: missing, rule: .exact)),
        ])
      return missing > 0 ? [.insert(line, .before(block))] : []
    }
  }
}
