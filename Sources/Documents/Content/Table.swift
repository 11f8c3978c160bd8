/// A table (表格) with merged cells, as HTML models it: a cell that another one covers is not there.
package struct Table: Sendable, Hashable {
  package var columns: [Column]
  package var rows: [Row]
  /// The page it asks for; `nil` leaves that to the writer, which turns wide tables.
  package var orientation: PageOrientation?

  package struct Column: Sendable, Hashable {
    package let alignment: Alignment
    /// The share of the width relative to its neighbours; 1 unless the data says otherwise.
    package let width: Int

    package init(alignment: Alignment = .automatic, width: Int = 1) {
      self.alignment = alignment
      self.width = width
    }
  }

  package struct Row: Sendable, Hashable {
    package var cells: [Cell]
    /// The leading header rows repeat on every page; a header row further down is printed where it stands.
    package let isHeader: Bool

    package init(_ cells: [Cell], isHeader: Bool = false) {
      self.cells = cells
      self.isHeader = isHeader
    }
  }

  package struct Cell: Sendable, Hashable {
    package var content: [Inline]
    package let columnSpan: Int
    package let rowSpan: Int
    /// What the cell heads, if it is a header (a column's head or a row's stub).
    package let scope: Scope?

    package init(_ content: [Inline], columnSpan: Int = 1, rowSpan: Int = 1, scope: Scope? = nil) {
      self.content = content
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
      self.scope = scope
    }
  }

  /// HTML's `scope` of a `th`.
  package enum Scope: String, Sendable, Hashable {
    case column = "col"
    case row
    case columnGroup = "colgroup"
    case rowGroup = "rowgroup"
  }

  package enum Alignment: Sendable, Hashable {
    /// Short cells stand in the middle, longer text at the left.
    case automatic
    case left, center, right
  }

  package init(columns: [Column], rows: [Row], orientation: PageOrientation? = nil) {
    self.columns = columns
    self.rows = rows
    self.orientation = orientation
  }

  /// Whether nothing is merged, and every row has a cell in every column.
  package var isPlain: Bool {
    rows.allSatisfy { row in
      row.cells.count == columns.count
        && row.cells.allSatisfy { $0.columnSpan == 1 && $0.rowSpan == 1 }
    }
  }

  /// The rows at the head that repeat on every page.
  package var leadingHeaderCount: Int { rows.prefix(while: \.isHeader).count }
}

/// How a page lies.
package enum PageOrientation: String, Sendable, Hashable {
  case portrait = "纵向"
  case landscape = "横向"
}
