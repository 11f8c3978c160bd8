import OfficePackaging

extension WordBuilder {
  mutating func table(_ element: XMLElement, in room: Room) -> Int {
    let index = tables.count
    tables.append(nil)
    let properties = element.first("w:tblPr")
    let style = properties?.first("w:tblStyle")?.value
    var borders = styles.borders(ofTable: style)
    if let own = properties?.first("w:tblBorders") { borders.apply(own) }
    let grid = element.first("w:tblGrid")?.all("w:gridCol") ?? []
    let rows = rows(
      of: element, table: index, room.table(styled: style))
    tables[index] = WordTable(
      index: index, style: style, grid: grid.map { WordMeasure.twips($0["w:w"]) ?? 0 },
      width: properties?.first("w:tblW").flatMap(WordWidth.init),
      isFixed: properties?.first("w:tblLayout")?["w:type"] == "fixed",
      alignment: properties?.first("w:jc")?.value.flatMap(WordAlignment.init(value:)) ?? .left,
      indent: WordMeasure.twips(properties?.first("w:tblInd")?["w:w"]) ?? 0, borders: borders,
      position: properties?.first("w:tblpPr").map(WordTablePosition.init), rows: rows,
      isNested: room.isCell, node: WordNode(part: part, node: element.node))
    return index
  }

  private mutating func rows(of element: XMLElement, table: Int, _ room: Room) -> [WordRow] {
    var rows: [WordRow] = []
    for row in element.held("w:tr") where !isFull {
      guard row.first("w:trPr")?.first("w:del") == nil else { continue }
      rows.append(self.row(row, table: table, number: rows.count + 1, room))
    }
    return rows
  }

  private mutating func row(
    _ element: XMLElement, table: Int, number: Int, _ room: Room
  ) -> WordRow {
    let properties = element.first("w:trPr")
    let before = WordMeasure.span(properties?.first("w:gridBefore")?.value) ?? 0
    var column = before
    var cells: [WordCell] = []
    for cell in element.held("w:tc") where !isFull {
      let place = WordPlace.Room.cell(table: table + 1, row: number, cell: cells.count + 1)
      cells.append(self.cell(cell, at: column, room.cell(place)))
      column += cells.last?.columnSpan ?? 1
    }
    let height = properties?.first("w:trHeight")
    return WordRow(
      cells: cells, isHeader: properties?.first("w:tblHeader")?.isOn ?? false,
      cannotSplit: properties?.first("w:cantSplit")?.isOn ?? false,
      height: WordMeasure.twips(height?.value),
      heightRule: height?["w:hRule"].flatMap(WordSpacing.Rule.init(rawValue:)) ?? .multiple,
      columnsBefore: before,
      columnsAfter: WordMeasure.span(properties?.first("w:gridAfter")?.value) ?? 0,
      node: WordNode(part: part, node: element.node))
  }

  private mutating func cell(_ element: XMLElement, at column: Int, _ room: Room) -> WordCell {
    var room = room
    let properties = element.first("w:tcPr")
    var borders = WordBorders()
    if let own = properties?.first("w:tcBorders") {
      borders.apply(own, keepsNone: true)
    }
    return WordCell(
      column: column,
      columnSpan: max(1, WordMeasure.span(properties?.first("w:gridSpan")?.value) ?? 1),
      merge: properties?.first("w:vMerge").map { $0.value == "restart" ? .starts : .goesOn },
      width: properties?.first("w:tcW").flatMap(WordWidth.init), borders: borders,
      verticalAlignment: properties?.first("w:vAlign")?.value,
      blocks: blocks(of: element, in: &room), node: WordNode(part: part, node: element.node))
  }
}

extension XMLElement {
  /// Rows or cells, those in a wrapper of content control or markup too.
  fileprivate func held(_ name: String) -> [XMLElement] {
    content.flatMap { child -> [XMLElement] in
      switch child.name {
      case name: [child]
      case "w:sdt": child.first("w:sdtContent")?.held(name) ?? []
      case "w:customXml", "w:ins", "w:moveTo": child.held(name)
      default: []
      }
    }
  }
}

extension WordMeasure {
  /// Word knows at most 63 columns.
  fileprivate static func span(_ text: String?) -> Int? {
    whole(text).map { min(max($0, 0), 1_000) }
  }
}

extension WordWidth {
  fileprivate init?(_ element: XMLElement) {
    guard let value = WordMeasure.twips(element["w:w"]) ?? WordMeasure.whole(element["w:w"]) else {
      return nil
    }
    let unit = element["w:type"].flatMap(Unit.init(rawValue:)) ?? .twips
    // The Strict form writes a share as `50%`.
    let isPercent = element["w:w"]?.hasSuffix("%") ?? false
    self.init(value: isPercent ? value * 50 : value, unit: isPercent ? .share : unit)
  }
}

extension WordTablePosition {
  fileprivate init(_ element: XMLElement) {
    self.init(
      horizontalAnchor: element["w:horzAnchor"], verticalAnchor: element["w:vertAnchor"],
      x: WordMeasure.twips(element["w:tblpX"]), y: WordMeasure.twips(element["w:tblpY"]),
      horizontalAlignment: element["w:tblpXSpec"], verticalAlignment: element["w:tblpYSpec"])
  }
}
