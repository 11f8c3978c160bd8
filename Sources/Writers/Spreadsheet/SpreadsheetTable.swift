package import Documents

/// What a sheet says (表格), before anyone decides how it looks: a title, a head that may have common words over
/// several columns, and rows of values.
package struct SpreadsheetTable: Sendable {
  /// What the sheet is called in its workbook.
  package var name: String
  /// Lines above the table, the first of which is its title.
  package var title: [String]
  package var columns: [Column]
  package var rows: [[SpreadsheetValue]]
  /// Lines below the table.
  package var notes: [String]
  /// How its pages lie; nil leaves that to the writer, which turns wide tables.
  package var orientation: PageOrientation?

  /// A column, and the words over it.
  package struct Column: Sendable {
    /// From the widest word to the narrowest: 当事人, 名称. Neighbours that share a word stand under one cell.
    package let names: [String]

    package init(_ names: String...) { self.names = names }
  }

  package init(
    name: String, title: [String] = [], columns: [Column], rows: [[SpreadsheetValue]],
    notes: [String] = [], orientation: PageOrientation? = nil
  ) {
    self.name = name
    self.title = title
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.orientation = orientation
  }
}

/// What stands in a cell.
package enum SpreadsheetValue: Sendable, Hashable {
  case blank
  /// Stays a text whatever it looks like: a code of eighteen digits keeps them all.
  case text(String)
  case integer(Int)
  /// A decimal fraction, exactly: 123 with two places is 1.23.
  case decimal(Int64, places: Int)
  case day(Day)

  /// In 元 with two places.
  package static func yuan(_ amount: Renminbi) -> SpreadsheetValue {
    .decimal(amount.fen, places: 2)
  }

  /// In 万元 with six places, as forms of the credit platforms ask: no 分 is lost.
  package static func wan(_ amount: Renminbi) -> SpreadsheetValue {
    .decimal(amount.fen, places: 6)
  }
}

extension SpreadsheetValue {
  /// As a .csv has it; empty for a blank.
  package var plain: String {
    switch self {
    case .blank: ""
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .decimal(let units, let places): Self.decimal(units, places)
    case .day(let day): day.description
    }
  }

  private static func decimal(_ units: Int64, _ places: Int) -> String {
    let digits = String(units.magnitude)
    let places = max(0, places)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = units < 0 ? "-" : ""
    guard places > 0 else { return sign + padded }
    return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
  }
}
