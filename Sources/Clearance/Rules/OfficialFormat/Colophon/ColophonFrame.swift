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
  /// Whether tables draw the rules: then an edit cannot mend them.
  let isTable: Bool

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
      isTable = true
    } else {
      first = start.properties.borders.top
      last = end.properties.borders.bottom
      inner = zip(lines, lines.dropFirst()).compactMap {
        $1.properties.borders.top ?? $0.properties.borders.bottom
          ?? $0.properties.borders.betweenLines
      }
      width = nil
      isTable = false
    }
  }

  var rules: [WordBorder] { [first, last].compactMap(\.self) + inner }
}

extension WordReading {
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
  /// What cells draw themselves comes before what the table draws.
  fileprivate func edges(
    in table: WordTable, isFirst: Bool, isLast: Bool
  ) -> (top: WordBorder?, bottom: WordBorder?) {
    let cell = cells.first?.borders
    return (
      cell?.top ?? (isFirst ? table.borders.top : table.borders.betweenLines),
      cell?.bottom ?? (isLast ? table.borders.bottom : table.borders.betweenLines)
    )
  }
}
