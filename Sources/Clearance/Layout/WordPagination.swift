import Documents
import OfficialLayout
import Records

/// A Word file divided into pages as Word would divide it.
///
/// What hangs on the page instead of standing in the flow (text boxes, floating tables, frames) takes no room,
/// and is printed on the page of the paragraph that it hangs on.
struct WordPagination {
  private let file: WordFile
  private var paginator = Paginator(.word)
  /// For each paragraph the place it will have in `Pages.places`, or that of what it hangs on.
  private var slots: [Int?]
  private var slotCount = 0
  private var section = -1

  private init(_ file: WordFile) {
    self.file = file
    slots = [Int?](repeating: nil, count: file.paragraphs.count)
  }

  /// The pages, and for each paragraph those that it stands on; nil for what is not printed in the text.
  static func pages(of file: WordFile) -> (fitted: Pages, places: [ClosedRange<Int>?]) {
    var pagination = WordPagination(file)
    for block in file.body { pagination.add(block) }
    let pages = pagination.paginator.pages
    let places = pagination.slots.map { slot -> ClosedRange<Int>? in
      guard let slot, !pages.places.isEmpty else { return nil }
      let place = pages.places[min(slot, pages.places.count - 1)]
      return place.page...max(place.page, place.lastPage)
    }
    return (pages, places)
  }
}

extension WordPagination {
  /// How high blocks are, one below the other, in a width of their own.
  static func height(
    of blocks: [WordBlock], in file: WordFile, width: Length, gridPitch: Length?
  ) -> Length {
    var pagination = WordPagination(file)
    pagination.paginator.begin(
      PageFrame(
        width: width, height: .points(14_400),
        margins: LayoutProfile.Margins(top: .zero, right: .zero, bottom: .zero, left: .zero),
        gridPitch: gridPitch))
    // No section of the file begins a page of its own here.
    pagination.section = file.sections.count
    for block in blocks { pagination.add(block) }
    return pagination.paginator.pages.pages.reduce(.zero) { $0 + $1.used }
  }
}

extension WordPagination {
  private mutating func add(_ block: WordBlock) {
    switch block {
    case .paragraph(let index): add(file.paragraphs[index])
    case .table(let index): add(file.tables[index])
    }
  }

  private mutating func begin(_ index: Int) {
    guard index > section, file.sections.indices.contains(index) else { return }
    section = index
    paginator.begin(PageFrame(file.sections[index], isFirst: index == 0))
  }

  private mutating func add(_ paragraph: WordParagraph) {
    begin(paragraph.section)
    slots[paragraph.index] = slotCount
    hang(paragraph.shapes, at: slotCount)
    guard !paragraph.properties.isFramed else { return }
    paginator.add(FlowParagraph(paragraph, gridPitch: gridPitch))
    slotCount += 1
  }

  private var gridPitch: Int? {
    file.sections.indices.contains(section) ? file.sections[section].grid.pitch : nil
  }

  /// What text boxes hold is printed with the paragraph that they hang on.
  private mutating func hang(_ shapes: [Int], at slot: Int) {
    for paragraph in shapes.flatMap({ file.shapes[$0].blocks }).flatMap(file.paragraphs) {
      slots[paragraph.index] = slot
    }
  }

  private mutating func add(_ table: WordTable) {
    let first = file.paragraphs(of: .table(table.index)).first
    begin(first?.section ?? section)
    guard table.position == nil else {
      for paragraph in file.paragraphs(of: .table(table.index)) {
        slots[paragraph.index] = slotCount
      }
      return
    }
    paginator.endTable()
    let heads = table.rows.prefix(while: \.isHeader).count
    for (index, row) in table.rows.enumerated() {
      add(row, of: table, isRepeated: index < heads && heads < table.rows.count)
    }
    paginator.endTable()
  }

  private mutating func add(_ row: WordRow, of table: WordTable, isRepeated: Bool) {
    let cells = row.cells.map { cell in
      let paragraphs = cell.blocks.flatMap(file.paragraphs)
      for paragraph in paragraphs {
        slots[paragraph.index] = slotCount
        hang(paragraph.shapes, at: slotCount)
      }
      return FlowCell(
        column: cell.column, width: .word(cell.width(in: table)), padding: .usual,
        merge: cell.merge.map { $0 == .starts ? .restart : .goesOn },
        paragraphs.map { FlowParagraph($0, gridPitch: nil) })
    }
    paginator.add(
      FlowRow(cells, height: row.flowHeight, isRepeated: isRepeated, canSplit: !row.cannotSplit))
    slotCount += 1
  }
}

extension FlowCell.Padding {
  /// What Word leaves at both sides where a table says nothing: 1.9 mm.
  fileprivate static let usual = FlowCell.Padding(left: .twips(108), right: .twips(108))
}

extension WordCell {
  /// Its own, or that of the columns it covers.
  func width(in table: WordTable) -> Int {
    if let width, width.unit == .twips, width.value > 0 { return width.value }
    return table.grid.dropFirst(column).prefix(columnSpan).reduce(0, +)
  }
}

extension WordRow {
  fileprivate var flowHeight: FlowRow.Height {
    guard let height, height > 0 else { return .fitting }
    return heightRule == .exact ? .exact(.word(height)) : .atLeast(.word(height))
  }
}

extension WordGrid {
  /// From one line of the grid to the next; nil where there is none.
  var pitch: Int? { kind == .none ? nil : linePitch }
}
