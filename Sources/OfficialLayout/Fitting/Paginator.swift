/// Divides what it is given, from the first line down, into pages as a renderer would.
///
/// Feed it a section, then paragraphs and rows in their order; each gets its place. Linear in the text; a
/// document of any length keeps only its places.
package struct Paginator: Sendable {
  private var breaker: LineBreaker
  private var frame: PageFrame
  private var result = Pages()
  /// What must stay on the page of what comes next.
  private var chain: Chain?
  private var table: TableState?
  private var isFirstSection = true

  package init(_ renderer: Renderer) {
    breaker = LineBreaker(renderer)
    frame = PageFrame(
      margins: LayoutProfile.classic.margins, gridPitch: LayoutProfile.classic.linePitch)
  }

  /// Paragraphs that keep with the next (与下段同页), as far as they stand on the present page.
  private struct Chain {
    let firstPlace: Int
    let top: Int
    /// Of the page, above them.
    let lines: Int
  }

  private struct TableState {
    var heads: [Row] = []
    /// The row whose height the next one may still change.
    var pending: Row?
    /// What merged cells that go on still need, by their first column.
    var open: [Int: Int] = [:]
  }

  private struct Row {
    var height: Int
    let lines: Int
    let isRepeated: Bool
    let canSplit: Bool
  }

  /// The pages so far. Even a document of nothing has one.
  package var pages: Pages {
    var copy = self
    copy.endTable()
    if copy.result.pages.isEmpty { copy.addPage() }
    return copy.result
  }
}

// MARK: Pages

extension Paginator {
  package mutating func begin(_ section: PageFrame) {
    endTable()
    chain = nil
    frame = section
    guard !result.pages.isEmpty else { return }
    switch section.start {
    case .continuous: break
    case .nextPage: addPage()
    case .evenPage: addPage(onEven: true)
    case .oddPage: addPage(onEven: false)
    }
  }

  private mutating func addPage(onEven isEven: Bool) {
    if (result.pages.count + 1).isMultiple(of: 2) != isEven { addPage(isBlank: true) }
    addPage()
  }

  private mutating func addPage(isBlank: Bool = false) {
    result.pages.append(
      Pages.Page(orientation: frame.orientation, height: frame.textHeight, isBlank: isBlank))
  }

  private var last: Int { result.pages.count - 1 }

  private var used: Int {
    get { result.pages[last].used.emu }
    set { result.pages[last].used = Length(emu: newValue) }
  }

  private var capacity: Int { result.pages[last].height.emu }

  /// Begins a page, and takes along what must stay with what comes next.
  private mutating func turnPage() {
    guard let chain, chain.top > 0 else {
      self.chain = nil
      return addPage()
    }
    let height = used - chain.top
    let lines = result.pages[last].lines - chain.lines
    used = chain.top
    result.pages[last].lines = chain.lines
    addPage()
    used = height
    result.pages[last].lines = lines
    for index in chain.firstPlace..<result.places.count {
      result.places[index].page += 1
      result.places[index].lastPage += 1
      result.places[index].top = result.places[index].top - Length(emu: chain.top)
    }
    self.chain = nil
  }
}

// MARK: Paragraphs

extension Paginator {
  package mutating func add(_ paragraph: FlowParagraph) {
    endTable()
    if result.pages.isEmpty { addPage() }
    if paragraph.beginsPage, used > 0 {
      chain = nil
      addPage()
    }
    breaker.breakLines(paragraph, width: frame.textWidth, grid: frame.gridPitch)
    let startsChain = chain
    let isSplit = place(paragraph)
    guard paragraph.keepsWithNext, !isSplit else {
      chain = nil
      return
    }
    let place = result.places[result.places.count - 1]
    let stays = startsChain != nil && chain != nil
    if !stays {
      chain = Chain(
        firstPlace: result.places.count - 1, top: place.top.emu,
        lines: result.pages[last].lines - (paragraph.runs.isEmpty ? 0 : place.lines))
    }
  }

  /// Whether the paragraph stands on more than one page.
  private mutating func place(_ paragraph: FlowParagraph) -> Bool {
    let lines = breaker.lines
    let isShown = !paragraph.runs.isEmpty
    var before = used == 0 && !paragraph.beginsPage ? 0 : paragraph.before.emu
    if fitting(lines[...], below: before, paragraph) == 0, used > 0 {
      turnPage()
      before = 0
    }
    result.places.append(
      Pages.Place(
        page: last + 1, top: Length(emu: used + before), lastPage: last + 1, lines: lines.count))
    used += before
    var rest = lines[...]
    while !rest.isEmpty {
      let count = max(1, fitting(rest, below: 0, paragraph))
      for line in rest.prefix(count) { used += line.height }
      if isShown { result.pages[last].lines += count }
      rest = rest.dropFirst(count)
      if !rest.isEmpty { addPage() }
    }
    used += paragraph.after.emu
    result.places[result.places.count - 1].lastPage = last + 1
    return result.places[result.places.count - 1].page != last + 1
  }

  /// How many of the lines the page still takes.
  private func fitting(
    _ lines: ArraySlice<LineBreaker.Line>, below before: Int, _ paragraph: FlowParagraph
  ) -> Int {
    var room = capacity - used - before
    var count = 0
    for line in lines {
      room -= line.height
      if room < 0 { break }
      count += 1
      if line.endsPage { return count }
    }
    guard count < lines.count else { return count }
    if paragraph.keepsLines, used > 0 { return 0 }
    guard paragraph.widowControl else { return count }
    if lines.count - count == 1 { count -= 1 }
    return count == 1 && lines.startIndex == 0 ? 0 : max(0, count)
  }
}

// MARK: Tables

extension Paginator {
  /// A row of the table that the row before it began; a paragraph in between ends a table.
  package mutating func add(_ row: FlowRow) {
    if result.pages.isEmpty { addPage() }
    let hasOpen = table?.open.isEmpty == false
    let goesOn = hasOpen ? Set(row.cells.filter { $0.merge == .goesOn }.map(\.column)) : []
    placePending { goesOn.contains($0) }
    var state = table ?? TableState()
    state.pending = measure(row, &state.open)
    table = state
  }

  /// Ends a table, so that a row that follows belongs to another.
  package mutating func endTable() {
    placePending { _ in false }
    table = nil
  }

  /// A merged cell that ends with a row makes it as high as its words still need.
  private mutating func placePending(unless goesOn: (Int) -> Bool) {
    guard var row = table?.pending else { return }
    var missing = 0
    for (column, needed) in table?.open ?? [:] where !goesOn(column) {
      missing = max(missing, needed)
    }
    row.height += max(0, missing)
    table?.pending = nil
    place(row)
    if row.isRepeated { table?.heads.append(row) }
  }

  private mutating func measure(_ row: FlowRow, _ open: inout [Int: Int]) -> Row {
    var height = 0
    var lines = 0
    var needs: [Int: Int] = [:]
    for cell in row.cells {
      let (needed, count) = measure(cell)
      lines = max(lines, count)
      switch cell.merge {
      case nil: height = max(height, needed)
      case .restart: needs[cell.column] = needed
      case .goesOn: needs[cell.column] = open[cell.column] ?? needed
      }
    }
    switch row.height {
    case .fitting: break
    case .atLeast(let least): height = max(height, least.emu)
    case .exact(let exact): height = exact.emu
    }
    height += breaker.renderer.rulesTakeRoom ? Self.rule : 0
    open = needs.isEmpty ? [:] : needs.mapValues { $0 - height }
    return Row(height: height, lines: lines, isRepeated: row.isRepeated, canSplit: row.canSplit)
  }

  private static let rule = Length.halfPoints(1).emu

  private mutating func measure(_ cell: FlowCell) -> (height: Int, lines: Int) {
    var height = cell.padding.top.emu + cell.padding.bottom.emu
    if let line = cell.oneLine { return (height + line.emu, 1) }
    var lines = 0
    let width = cell.width - cell.padding.left - cell.padding.right
    for paragraph in cell.paragraphs {
      breaker.breakLines(paragraph, width: width, grid: nil)
      height +=
        breaker.lines.reduce(0) { $0 + $1.height } + paragraph.before.emu + paragraph.after.emu
      if !paragraph.runs.isEmpty { lines += breaker.lines.count }
    }
    return (height, lines)
  }

  private mutating func place(_ row: Row) {
    if used + row.height > capacity, row.canSplit || used > 0 {
      if row.canSplit, used + row.height / max(1, row.lines) <= capacity { return placeParted(row) }
      turnPage()
      repeatHeads(besides: row.height)
    }
    result.places.append(
      Pages.Place(page: last + 1, top: Length(emu: used), lastPage: last + 1, lines: row.lines))
    used += row.height
    result.pages[last].lines += row.lines
    chain = nil
  }

  /// Heads that leave no room for a row are not repeated.
  private mutating func repeatHeads(besides height: Int) {
    guard let heads = table?.heads, !heads.isEmpty else { return }
    let total = heads.reduce(0) { $0 + $1.height }
    guard total + height <= capacity else { return }
    used += total
    result.pages[last].lines += heads.reduce(0) { $0 + $1.lines }
  }

  /// A row that goes on over the end of the page.
  private mutating func placeParted(_ row: Row) {
    let index = result.places.count
    result.places.append(
      Pages.Place(page: last + 1, top: Length(emu: used), lastPage: last + 1, lines: row.lines))
    var height = row.height
    var lines = row.lines
    while height > capacity - used {
      // A page without room takes a line all the same.
      let room = max(capacity - used, row.height / max(1, row.lines), 1)
      let shown = lines * room / height
      result.pages[last].lines += shown
      lines -= shown
      height -= min(room, height)
      used = max(used, capacity)
      addPage()
      repeatHeads(besides: row.height / max(1, row.lines))
    }
    used += height
    result.pages[last].lines += lines
    result.places[index].lastPage = last + 1
    chain = nil
  }
}
