/// How a cell looks; its number is its place in `cellXfs`.
enum SpreadsheetStyle: Sendable, Hashable {
  case title
  /// A line between the title and the head, or below the table.
  case line
  case head
  case text
  case integer
  case day
  /// Numbers with this many decimals, at most `mostPlaces`.
  case decimal(places: Int)

  static let mostPlaces = 9

  var number: Int {
    switch self {
    case .title: 1
    case .line: 2
    case .head: 3
    case .text: 4
    case .integer: 5
    case .day: 6
    case .decimal(let places): 7 + min(max(places, 0), Self.mostPlaces)
    }
  }
}
