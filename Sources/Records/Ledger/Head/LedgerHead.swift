import Diagnostics

/// The head of a table (表头), flattened: what stands over each column, from the widest word to the narrowest.
struct LedgerHead: Sendable {
  let rows: ClosedRange<Int>
  let columns: [Column]

  struct Column: Sendable {
    let number: Int
    /// 当事人, 名称: without blanks, of half width.
    let names: [String]
    let location: TextLocation

    /// 当事人/名称.
    var name: String { names.joined(separator: "/") }

    /// How a heading fits: 0 as a whole, 1 as the end of it; nil not at all.
    func fit(_ heading: [String]) -> Int? {
      if heading == names { return 0 }
      return heading.count < names.count && Array(names.suffix(heading.count)) == heading ? 1 : nil
    }
  }

  init(rows: ClosedRange<Int>, columns: [Column]) {
    self.rows = rows
    self.columns = columns
  }

  /// `当事人/名称` as its words, also where one cell has them all.
  static func names(of heading: String) -> [String] {
    heading.split(separator: "/").map { plain(String($0)) }.filter { !$0.isEmpty }
  }

  static func plain(_ words: String) -> String { words.halfWidth.withoutBlanks }

  /// The columns that a heading means: those that bear it as a whole, else those that end with it.
  func columns(for heading: String) -> [Column] {
    let names = Self.names(of: heading)
    let fits = columns.map { $0.fit(names) }
    let best = fits.compactMap { $0 }.min()
    return zip(columns, fits).filter { best != nil && $0.1 == best }.map(\.0)
  }
}
