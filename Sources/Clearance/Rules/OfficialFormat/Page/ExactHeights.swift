import OfficialLayout
import Records

/// Heights that a file states outright, in twips; nil for those that depend on the printer's fonts.
extension WordReading {
  /// From the upper edge of the type area to a paragraph, or to the table that it begins.
  func heightAbove(_ paragraph: WordParagraph) -> Int? {
    let above = file.paragraphs.prefix(paragraph.index)
    let heights = above.map(\.exactHeight)
    guard !heights.contains(nil),
      above.allSatisfy({ $0.shapes.isEmpty && $0.place.room == .body })
    else { return nil }
    // The exact margins begin the text a half leading above the 版心.
    let above37 = profile.margins.top.twips - GBT9704.Page.top.twips
    return heights.compactMap(\.self).reduce(above37, +)
  }

  /// The last empty line above a paragraph.
  func spacer(above paragraph: WordParagraph) -> WordParagraph? {
    flow.last { $0.index < paragraph.index && $0.isBlank }
  }

  /// From the upper edge of the paper to that of a drawing, in EMU.
  func top(of shape: WordShape) -> Int? {
    guard let y = shape.y, y.alignment == nil else { return nil }
    switch y.origin {
    case "page": return y.distance
    case "margin": return y.distance + profile.margins.top.emu
    default: return nil
    }
  }

  /// Of paragraphs one below the other.
  func heights(of blocks: [WordBlock]) -> [Int]? {
    let heights = blocks.map { block -> Int? in
      switch block {
      case .paragraph(let index): file.paragraphs[index].exactHeight
      case .table: nil
      }
    }
    return heights.contains(nil) ? nil : heights.compactMap(\.self)
  }

  func height(of row: WordRow) -> Int? {
    if row.heightRule == .exact, let height = row.height { return height }
    let cells = row.cells.map { heights(of: $0.blocks)?.reduce(0, +) }
    return cells.contains(nil) ? nil : cells.compactMap(\.self).reduce(row.height ?? 0, max)
  }

  /// From the upper edge of a row to that of a line's letters.
  func inkBelowTop(of line: WordParagraph, _ row: WordRow, _ cell: Int) -> Int? {
    let cell = row.cells[cell]
    guard cell.merge == nil, let height = height(of: row), let heights = heights(of: cell.blocks),
      let place = cell.blocks.firstIndex(of: .paragraph(line.index)), let ink = line.inkBelowTop
    else { return nil }
    let free = height - heights.reduce(0, +)
    let above =
      cell.verticalAlignment == "center" ? free / 2 : cell.verticalAlignment == "bottom" ? free : 0
    return above + heights[..<place].reduce(0, +) + ink
  }
}

extension WordParagraph {
  /// The height of the lines and the space around them, where the lines are exact and one.
  var exactHeight: Int? {
    let spacing = properties.spacing
    guard spacing.rule == .exact, spacing.beforeLines ?? 0 == 0, spacing.afterLines ?? 0 == 0 else {
      return nil
    }
    return spacing.before + spacing.line + spacing.after
  }

  /// From its upper edge to that of its letters.
  var inkBelowTop: Int? {
    guard exactHeight != nil else { return nil }
    let size = letters.size * 10
    let spacing = properties.spacing
    // Ink begins a sixtieth of the letters' size below the middle of the leading.
    return spacing.before + (spacing.line - size) / 2 + size * 7 / 400
  }
}
