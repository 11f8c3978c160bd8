import Documents
import OfficialLayout
import Records

/// The 版记 of a Word file: its lines, and the rules around them, drawn by a table or by paragraphs.
struct ColophonFrame {
  let lines: [WordParagraph]
  /// From the top down: the first above all, the last below all. Nil where none is drawn.
  let first: WordBorder?
  let last: WordBorder?
  let inner: [WordBorder]
  /// Of the rules, in twips.
  let width: Int?
  /// The table that draws the rules; nil where paragraphs do.
  let table: WordTable?

  /// Nil where the file has no 版记.
  init?(in word: WordReading) {
    lines = word.file.paragraphs.filter { $0.place.isInText && word.isColophon($0) && !$0.isBlank }
    guard let start = lines.first, let end = lines.last else { return nil }
    if let table = word.table(of: start) {
      let rows = table.rows
      let edges = rows.indices.map {
        rows[$0].edges(in: table, isFirst: $0 == 0, isLast: $0 == rows.count - 1)
      }
      first = edges.first?.top
      last = edges.last?.bottom
      inner = zip(edges, edges.dropFirst()).compactMap { $1.top ?? $0.bottom }
      width = table.grid.reduce(0, +)
      self.table = table
    } else {
      first = start.properties.borders.top
      last = end.properties.borders.bottom
      inner = zip(lines, lines.dropFirst()).compactMap {
        $1.properties.borders.top ?? $0.properties.borders.bottom
          ?? $0.properties.borders.betweenLines
      }
      width = nil
      table = nil
    }
  }

  var rules: [WordBorder] { [first, last].compactMap(\.self) + inner }
}

extension ColophonFrame {
  /// The changes that give every row or line the rules it should have.
  ///
  /// - Parameters:
  ///   - edge: the first rule and the last.
  ///   - inner: the rule above 印发机关, where something stands above it.
  func edits(edge: WordBorder?, inner: WordBorder?, in word: WordReading) -> [WordEdit] {
    guard let table else { return lineEdits(edge, inner, word) }
    return table.rows.indices.flatMap { row -> [WordEdit] in
      var borders = WordBorders()
      borders.top = row == 0 ? edge : word.isPrinting(table.rows[row]) ? inner : nil
      let next = table.rows.indices.contains(row + 1) ? table.rows[row + 1] : nil
      borders.bottom = next.map { word.isPrinting($0) ? inner : nil } ?? edge
      return table.rows[row].cells.indices.map {
        .cell(table: table.index, row: row, cell: $0, .borders(borders))
      }
    }
  }

  private func lineEdits(
    _ edge: WordBorder?, _ inner: WordBorder?, _ word: WordReading
  ) -> [WordEdit] {
    zip(lines, rules(edge: edge, inner: inner, in: word)).map {
      .paragraph($0.index, .borders($1))
    }
  }

  /// Of the lines, each with the rule above it, and the last below it.
  func rules(edge: WordBorder?, inner: WordBorder?, in word: WordReading) -> [WordBorders] {
    lines.enumerated().map { place, line in
      var borders = WordBorders()
      borders.top = place == 0 ? edge : word.element(line) == .printing ? inner : nil
      borders.bottom = place == lines.count - 1 ? edge : nil
      return borders
    }
  }

  /// The changes that make the rules of a table reach from edge to edge of a width: Word lets a table begin left
  /// of the text, by the padding of its cells.
  func edits(toWidth width: Int) -> [WordEdit] {
    guard let table, let own = self.width, own > 0 else { return [] }
    var widths = table.grid.map { $0 * width / own }
    widths[widths.count - 1] += width - widths.reduce(0, +)
    let settings: [WordTableSetting] = [
      .indent(0), .sidePadding(0), .grid(widths), .width(WordWidth(value: width, unit: .twips)),
    ]
    return settings.map { .table(table.index, $0) }
  }
}

extension WordBorder {
  /// The first rule and the last (7.4.1): black.
  static let imprintEdge = WordBorder(width: GBT9704.Imprint.outerRule)
  /// That between.
  static let imprintInner = WordBorder(width: GBT9704.Imprint.innerRule)

  private init(width: Length) {
    self.init(style: "single", width: width.eighthsOfAPoint, space: 1, color: "000000")
  }
}

extension WordReading {
  fileprivate func isPrinting(_ row: WordRow) -> Bool {
    row.cells.flatMap(\.blocks).flatMap(file.paragraphs).contains { element($0) == .printing }
  }

  fileprivate func isColophon(_ paragraph: WordParagraph) -> Bool {
    [.colophonAddressees, .copies, .printing].contains(element(paragraph))
  }

  fileprivate func table(of paragraph: WordParagraph) -> WordTable? {
    guard case .cell(let table, _, _) = paragraph.place.room,
      file.tables.indices.contains(table - 1)
    else { return nil }
    return file.tables[table - 1]
  }
}

extension WordRow {
  /// What cells say themselves comes before what the table draws.
  fileprivate func edges(
    in table: WordTable, isFirst: Bool, isLast: Bool
  ) -> (top: WordBorder?, bottom: WordBorder?) {
    let cell = cells.first?.borders
    let top = cell?.top ?? (isFirst ? table.borders.top : table.borders.betweenLines)
    let bottom = cell?.bottom ?? (isLast ? table.borders.bottom : table.borders.betweenLines)
    return (top.flatMap { $0.isNone ? nil : $0 }, bottom.flatMap { $0.isNone ? nil : $0 })
  }
}
