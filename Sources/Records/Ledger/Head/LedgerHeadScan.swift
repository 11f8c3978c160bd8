import Diagnostics

/// Looks for the head of a table: the rows that hold most of the headings.
struct LedgerHeadScan {
  private let sheet: Sheet
  private let merges: MergedCells
  private let headings: [String]
  private let rows: [SheetRow]

  /// Rows that are looked at, from the first that holds something.
  private static let depth = 40
  /// Rows that a head may have.
  private static let tallest = 3
  /// Columns that are looked at.
  private static let widest = 1_000

  init(_ sheet: Sheet, _ merges: MergedCells, headings: [String]) {
    self.sheet = sheet
    self.merges = merges
    self.headings = headings
    rows = Array(sheet.rows.prefix(Self.depth))
  }

  /// Nil where no row holds half of the headings. Of heads that hold as many, the one of fewest rows.
  func found() -> LedgerHead? {
    var best: (head: LedgerHead, score: Int)?
    for height in 1...Self.tallest {
      for row in rows {
        let head = head(row.number...row.number + height - 1)
        let score = headings.count { !head.columns(for: $0).isEmpty }
        if score * 2 >= headings.count, score > best?.score ?? 0 { best = (head, score) }
      }
      if best?.score == headings.count { break }
    }
    return best?.head
  }

  /// How many of the headings the row has that has the most.
  var mostFound: Int {
    rows.map { row in
      let head = head(row.number...row.number)
      return headings.count { !head.columns(for: $0).isEmpty }
    }.max() ?? 0
  }

  /// What stands in these rows, whatever it is.
  func head(_ range: ClosedRange<Int>) -> LedgerHead {
    let lines = range.map { row in
      words(of: row).merging(spread(row, in: range)) { own, _ in own }
    }
    let numbers = Set(lines.flatMap(\.keys)).sorted()
    let columns = numbers.map { number in
      let stack = lines.compactMap { $0[number] }
      // A cell merged over several rows is one word.
      let names = stack.reduce(into: [Word]()) { if $0.last?.text != $1.text { $0.append($1) } }
      return LedgerHead.Column(
        number: number, names: names.flatMap { LedgerHead.names(of: $0.text) },
        location: stack.last?.location ?? sheet.location)
    }
    return LedgerHead(rows: range, columns: columns)
  }
}

extension LedgerHeadScan {
  private struct Word {
    let text: String
    let location: TextLocation
  }

  /// By column.
  private func words(of number: Int) -> [Int: Word] {
    guard let row = rows.first(where: { $0.number == number }) ?? sheet.row(number) else {
      return [:]
    }
    return sheet.cells(of: row).reduce(into: [:]) { words, cell in
      guard cell.column <= Self.widest else { return }
      let text = LedgerHead.plain(cell.text)
      if !text.isEmpty { words[cell.column] = Word(text: text, location: sheet.location(of: cell)) }
    }
  }

  /// What merged cells bring from elsewhere. A table without any, a .csv, shows a common head over its first column
  /// alone: there a blank cell above a head takes the word to its left.
  private func spread(_ number: Int, in range: ClosedRange<Int>) -> [Int: Word] {
    guard sheet.merges.isEmpty else {
      return merges.covered(inRow: number).reduce(into: [:]) { words, cell in
        guard range.contains(cell.originRow) else { return }
        words[cell.column] = self.words(of: cell.originRow)[cell.originColumn]
      }
    }
    guard number < range.upperBound else { return [:] }
    let own = words(of: number)
    var spread: [Int: Word] = [:]
    for column in words(of: number + 1).keys.sorted() where own[column] == nil {
      let left = own.keys.filter { $0 < column }.max()
      spread[column] = left.flatMap { own[$0] }
    }
    return spread
  }
}

extension Sheet {
  /// Nil where the row holds nothing.
  func row(_ number: Int) -> SheetRow? {
    var low = 0
    var high = rows.count - 1
    while low <= high {
      let middle = (low + high) / 2
      if rows[middle].number == number { return rows[middle] }
      if rows[middle].number < number { low = middle + 1 } else { high = middle - 1 }
    }
    return nil
  }
}
