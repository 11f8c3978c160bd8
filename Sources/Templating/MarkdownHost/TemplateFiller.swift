import Diagnostics
import Documents
import Records

/// Walks a template with a record and makes blocks of it.
struct TemplateFiller {
  private var evaluation: Evaluation
  private var ownProblems: [Diagnostic] = []

  init(mode: FillingMode, budget: Budget) {
    self.evaluation = Evaluation(mode: mode, budget: budget)
  }

  var problems: [Diagnostic] { evaluation.problems + ownProblems }

  mutating func passages(of flows: [Flow<TemplateBlock>], in scope: Scope) -> [Passage] {
    var passages: [Passage] = []
    walk(flows, in: scope) { filler, block, scope in
      passages += filler.passages(of: block, in: scope)
    }
    return passages
  }

  /// Calls `visit` for every element that is printed, in order, in the scope of its loops.
  private mutating func walk<Element>(
    _ flows: [Flow<Element>], in scope: Scope,
    _ visit: (inout TemplateFiller, Element, Scope) -> Void
  ) {
    for flow in flows {
      guard !evaluation.isExhausted else { return }
      switch flow {
      case .element(let element): visit(&self, element, scope)
      case .loop(let variable, let formula, let body):
        let items = evaluation.items(of: formula, in: scope)
        for (index, datum) in items.enumerated() {
          let turn = scope.turn(index, of: items.count, binding: variable, to: datum)
          walk(body, in: turn, visit)
        }
      case .choice(let branches, let otherwise):
        let chosen = branches.first { evaluation.truth(of: $0.condition, in: scope) }
        walk(chosen?.body ?? otherwise, in: scope, visit)
      }
    }
  }
}

// MARK: - Blocks

extension TemplateFiller {
  private mutating func passages(of block: TemplateBlock, in scope: Scope) -> [Passage] {
    contents(of: block, in: scope).map { Passage(content: $0, location: block.location) }
  }

  private mutating func contents(of block: TemplateBlock, in scope: Scope) -> [Passage.Content] {
    switch block.content {
    case .title(let words): return [.title(inlines(of: words, in: scope))]
    case .label(let label): return [.label(label)]
    case .heading(let heading): return [.block(.heading(filled(heading, in: scope)))]
    case .paragraph(let words): return paragraph(words, in: scope).map { .block($0) }
    case .list(let isOrdered, let items):
      let list = List(isOrdered: isOrdered, items: filled(items, in: scope))
      return list.items.isEmpty ? [] : [.block(.list(list))]
    case .table(let table): return [.block(.table(filled(table, at: block.location, in: scope)))]
    }
  }

  private mutating func filled(_ heading: TemplateHeading, in scope: Scope) -> Heading {
    Heading(
      level: heading.level, inlines(of: heading.content, in: scope), anchor: heading.anchor,
      isNumbered: heading.isNumbered)
  }

  /// A hole alone in its paragraph may bring blocks.
  private mutating func paragraph(_ words: [Flow<TemplateInline>], in scope: Scope) -> [Block] {
    guard words.count == 1, case .element(.hole(let hole)) = words[0] else {
      return [.paragraph(inlines(of: words, in: scope))]
    }
    switch evaluation.content(of: hole, in: scope) {
    case .blocks(let blocks): return blocks
    case .inlines(let inlines): return [.paragraph(counted(inlines, hole))]
    }
  }

  private mutating func filled(_ items: [Flow<TemplateItem>], in scope: Scope) -> [List.Item] {
    var filled: [List.Item] = []
    walk(items, in: scope) { filler, item, scope in
      let passages = filler.passages(of: item.blocks, in: scope)
      filled.append(List.Item(passages.nestedBlocks(problems: &filler.ownProblems)))
    }
    return filled
  }
}

// MARK: - Tables

extension TemplateFiller {
  private mutating func filled(
    _ table: TemplateTable, at location: TextLocation, in scope: Scope
  ) -> Table {
    var rows: [Table.Row] = []
    var places: [TextLocation] = []
    walk(table.rows, in: scope) { filler, row, scope in
      rows.append(filler.filled(row, in: scope))
      places.append(row.location)
    }
    let columns = table.columns ?? Table.columns(of: rows)
    let filled = Table(columns: columns, rows: rows)
    ownProblems +=
      TableGrid(filled).faults.first.map { fault in
        [.tableFault(fault, at: places[fault.row])]
      } ?? []
    return filled
  }

  private mutating func filled(_ row: TemplateRow, in scope: Scope) -> Table.Row {
    var cells: [Table.Cell] = []
    cells.reserveCapacity(row.cells.count)
    walk(row.cells, in: scope) { filler, cell, scope in
      cells.append(
        Table.Cell(
          filler.inlines(of: cell.content, in: scope), columnSpan: cell.columnSpan,
          rowSpan: cell.rowSpan, scope: cell.scope))
    }
    return Table.Row(cells, isHeader: row.isHeader)
  }
}

extension Table {
  /// As many columns as the first row is wide.
  fileprivate static func columns(of rows: [Row]) -> [Column] {
    let width = rows.first?.cells.reduce(0) { $0 + $1.columnSpan } ?? 0
    return [Column](repeating: Column(), count: width)
  }
}

extension TableGrid.Fault {
  fileprivate var row: Int {
    switch self {
    case .empty(let row, _), .overlap(let row, _), .beyondEdge(let row, _): row
    }
  }
}

// MARK: - Words

extension TemplateFiller {
  mutating func inlines(of flows: [Flow<TemplateInline>], in scope: Scope) -> [Inline] {
    if flows.count == 1, case .element(.hole(let hole)) = flows[0] {
      return counted(evaluation.inlines(for: hole, in: scope), hole)
    }
    var run = InlineRun()
    walk(flows, in: scope) { filler, inline, scope in
      filler.add(inline, to: &run, in: scope)
    }
    return run.inlines
  }

  private mutating func add(_ inline: TemplateInline, to run: inout InlineRun, in scope: Scope) {
    switch inline {
    case .text(let text): run.append(.text(text))
    case .hole(let hole):
      for inline in counted(evaluation.inlines(for: hole, in: scope), hole) { run.append(inline) }
    case .strong(let content):
      let content = inlines(of: content, in: scope)
      if !content.isEmpty { run.append(.strong(content)) }
    case .emphasis(let content):
      let content = inlines(of: content, in: scope)
      if !content.isEmpty { run.append(.emphasis(content)) }
    case .link(let content, let destination, let location):
      let target = inlines(of: destination, in: scope).plainText
      if !LinkDestination.isSafe(target) { ownProblems.append(.unsafeLink(target, at: location)) }
      run.append(.link(inlines(of: content, in: scope), destination: target))
    case .reference(let anchor, let location):
      run.append(.reference(Reference(anchor: anchor, origin: location)))
    case .softBreak: run.softBreak()
    case .lineBreak: run.append(.lineBreak)
    }
  }

  private mutating func counted(_ inlines: [Inline], _ hole: Hole) -> [Inline] {
    let count = inlines.reduce(0) { $0 + $1.plainText.utf8.count }
    return evaluation.spend(bytes: count, at: hole.location) ? inlines : []
  }
}

// MARK: - Front matter

/// A line of the front matter, filled.
struct FilledValue {
  let key: FrontMatter.Key
  let values: [[Inline]]
  let location: TextLocation
}

extension TemplateFiller {
  mutating func values(of frontMatter: FrontMatter, in scope: Scope) -> [FilledValue] {
    frontMatter.values.map { value in
      let words = value.words.flatMap { self.values(of: $0, in: scope) }
      return FilledValue(
        key: value.key, values: words.filter { !$0.plainText.isEmpty }, location: value.location)
    }
  }

  /// A value that is one hole passes a list as it is: several signers, several addressees.
  private mutating func values(of words: [Flow<TemplateInline>], in scope: Scope) -> [[Inline]] {
    if words.count == 1, case .element(.hole(let hole)) = words[0],
      let datum = evaluation.datum(for: hole.formula, in: scope),
      case .list(let items) = datum.value
    {
      let fields = items.compactMap { item in
        item.value.printed.map { text in
          let sensitivity = max(item.sensitivity, datum.sensitivity)
          return [Inline.field(Field(text, sensitivity: sensitivity, origin: item.origin))]
        }
      }
      if fields.count == items.count { return fields }
    }
    return [inlines(of: words, in: scope)]
  }
}

extension [Passage] {
  /// What may stand in an item of a list: blank paragraphs left out, labels of the next block applied.
  fileprivate func nestedBlocks(problems: inout [Diagnostic]) -> [Block] {
    var blocks: [Block] = []
    var label: Label?
    for passage in self {
      switch passage.content {
      case .label(let next): label = next
      case .title: break
      case .block(let block):
        if let block = block.read(under: label, at: passage.location, problems: &problems) {
          blocks.append(block)
        }
        label = nil
      }
    }
    return blocks
  }
}

extension Diagnostic {
  fileprivate static func tableFault(_ fault: TableGrid.Fault, at location: TextLocation)
    -> Diagnostic
  {
    let words =
      switch fault {
      case .empty(_, let column): "表格的这一行缺少第\(column + 1)列"
      case .overlap: "表格的这一行有格子与上面合并的格子重叠"
      case .beyondEdge: "表格的这一行有格子超出了边界"
      }
    return Diagnostic(
      .error, "markdown.table-grid", words, at: location,
      suggestion: "核对各行的格数与rowspan、colspan，使每行占满同样的列数")
  }

  fileprivate static func unsafeLink(_ destination: String, at location: TextLocation) -> Diagnostic
  {
    Diagnostic(
      .error, "markdown.unsafe-link", "链接不能指向“\(destination.excerpt)”", at: location,
      suggestion: "只用http、https、mailto、tel的地址，或本站的相对地址")
  }
}
