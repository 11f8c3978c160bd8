import Diagnostics
import Documents

/// Makes a record of a row: its cells become the scalars that a clerk would have written in YAML, each with its
/// place, and the shape reads them.
struct LedgerRowReading {
  let columns: [BoundColumn]
  private let readings: [CellReading]
  private let reader: LedgerReader
  private let sheet: Sheet
  private let merges: MergedCells
  /// The last line of the head: a cell that reaches down from there is none of the data.
  private let headEnd: Int

  init(
    _ reader: LedgerReader, _ columns: [BoundColumn], _ sheet: Sheet, _ merges: MergedCells,
    _ dates: SerialDateSystem, headEnd: Int
  ) {
    self.headEnd = headEnd
    self.columns = columns
    readings = columns.map { CellReading($0, dates: dates) }
    self.reader = reader
    self.sheet = sheet
    self.merges = merges
  }

  /// What becomes of a row: it needs no other.
  func read(_ row: SheetRow) -> LedgerRow {
    let cells = sheet.cells(of: row)
    var tree = RowTree()
    var flaws: [Diagnostic] = []
    for reading in readings {
      guard let cell = cell(of: reading.column, row, among: cells) else { continue }
      let place = sheet.location(of: cell)
      for (index, value) in reading.values(of: cell, at: place).enumerated() {
        guard let value else { continue }
        if let flaw = value.flaw { flaws.append(flaw) }
        tree.insert(value.text, at: place, reading.column.target.steps[...], number: index)
      }
    }
    addConstants(to: &tree, row, &flaws)
    tellBlanks(in: &tree, row, &flaws)
    var records = RecordReader()
    let record = records.read(tree.node(at: sheet.location(of: row)), as: reader.shape)
    return LedgerRow(
      row: row, record: record, findings: Self.findings(flaws, records.problems))
  }
}

extension LedgerRowReading {
  /// Where the row has no value of its own.
  private func addConstants(
    to tree: inout RowTree, _ row: SheetRow, _ flaws: inout [Diagnostic]
  ) {
    for (target, constant) in reader.constants where !tree.contains(target.steps[...]) {
      let place = constant.value.origin ?? sheet.location(of: row)
      switch constant.pattern?.text(in: tree) ?? .text(constant.value.text) {
      case .text(let text): tree.insert(text, at: place, target.steps[...], number: 0)
      case .unfit(let node):
        flaws.append(.unfitForPattern(node, constant))
        tree.insert(constant.value.text, at: node.location, target.steps[...], number: 0)
      // Said of the field that it is made of.
      case .missing where target.isRequired:
        tree.insert("", at: place, target.steps[...], number: 0)
      case .missing: break
      }
    }
  }

  /// A blank where every record must have a value: it is told with its column, which the shape does not know.
  private func tellBlanks(
    in tree: inout RowTree, _ row: SheetRow, _ flaws: inout [Diagnostic]
  ) {
    for column in columns
    where column.target.isRequired && !tree.contains(column.target.steps[...]) {
      let place = sheet.location(of: row)
      flaws.append(.blank(column, at: place))
      tree.insert("", at: place, column.target.steps[...], number: 0)
    }
  }

  /// A cell that belongs to one merged from top to bottom says what that says, as a reader of the sheet sees it.
  private func cell(
    of column: BoundColumn, _ row: SheetRow, among cells: ArraySlice<SheetCell>
  ) -> SheetCell? {
    if let own = cells.cell(inColumn: column.number) { return own }
    guard !merges.isEmpty, let range = merges.range(row: row.number, column: column.number),
      range.rows.lowerBound > headEnd, range.rows.lowerBound < row.number,
      let origin = sheet.row(range.rows.lowerBound)
    else { return nil }
    return sheet.cells(of: origin).cell(inColumn: range.columns.lowerBound)
  }

  /// What a cell's own flaw said is not said again by the shape; but where the shape refuses the row, somebody says so.
  private static func findings(_ flaws: [Diagnostic], _ problems: [Diagnostic]) -> [Diagnostic] {
    guard !flaws.isEmpty || !problems.isEmpty else { return [] }
    let wrong = flaws.filter { $0.isError && !$0.isAboutBlank }
    let told = Set(wrong.compactMap(\.location))
    let others = problems.filter { problem in
      !problem.isAboutBlank && problem.location.map { !told.contains($0) } ?? true
    }
    let findings = flaws + others
    let isLost = problems.contains(where: \.isError) && !findings.contains(where: \.isError)
    return isLost ? flaws + problems : findings
  }
}

/// A row that was read, well or badly.
struct LedgerRow: Sendable {
  let row: SheetRow
  let record: Record
  let findings: [Diagnostic]

  var hasErrors: Bool { findings.contains(where: \.isError) }
}

extension ArraySlice<SheetCell> {
  /// Of a row, whose cells stand in the order of their columns.
  fileprivate func cell(inColumn column: Int) -> SheetCell? {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].column < column { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low].column == column ? self[low] : nil
  }
}

// MARK: - Words

extension Diagnostic {
  fileprivate var isError: Bool { severity == .error }

  /// A blank is told by its column; what the shape says of it is not told besides.
  fileprivate var isAboutBlank: Bool { id == "ledger.blank" || id == "record.blank" }

  fileprivate static func blank(_ column: BoundColumn, at place: TextLocation) -> Diagnostic {
    let letters = CellReference.letters(ofColumn: column.number)
    return Diagnostic(
      .error, "ledger.blank", "\(letters)列“\(column.column.heading.excerpt)”是空的", at: place,
      suggestion: "这一项每一行都要有，在表里填上")
  }
}
