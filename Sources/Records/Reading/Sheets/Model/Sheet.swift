package import Diagnostics

/// One sheet (工作表): what its cells say, and where each of them stands.
package struct Sheet: Sendable {
  package let source: SourceFile
  private let content: SheetContent

  init(_ content: SheetContent, in source: SourceFile) {
    self.content = content
    self.source = source
  }

  /// Empty for a .csv, which has no name but that of its file.
  package var name: String { content.name }
  /// Whether it takes a command to see the sheet at all.
  package var isHidden: Bool { content.isHidden }
  /// The rows that hold something, from top to bottom; those between them are empty.
  package var rows: [SheetRow] { content.rows }
  package var merges: [CellRange] { content.merges }
  package var hiddenColumns: [ClosedRange<Int>] { content.hiddenColumns }

  /// The cells of a row that hold something, from left to right.
  package func cells(of row: SheetRow) -> ArraySlice<SheetCell> { content.cells[row.cells] }

  package func location(of cell: SheetCell) -> TextLocation {
    source.location(atByte: Int(cell.offset))
  }

  /// The place of a row: its first cell.
  package func location(of row: SheetRow) -> TextLocation {
    cells(of: row).first.map(location) ?? location
  }

  /// The place of the sheet: its first cell.
  package var location: TextLocation {
    content.cells.first.map(location) ?? TextLocation(file: source)
  }
}

/// A row that holds something (行).
package struct SheetRow: Sendable, Hashable {
  /// As the program shows it beside the row, from 1. Of a .csv: the line on which the row begins.
  package let number: Int
  /// The number of its last line: the same but where a cell of a .csv has line feeds.
  package let lastNumber: Int
  package let isHidden: Bool
  let cells: Range<Int>
}

/// What a sheet holds while its words are not yet a file.
struct SheetContent: Sendable {
  var name = ""
  var isHidden = false
  var rows: [SheetRow] = []
  var cells: [SheetCell] = []
  var merges: [CellRange] = []
  var hiddenColumns: [ClosedRange<Int>] = []
}
