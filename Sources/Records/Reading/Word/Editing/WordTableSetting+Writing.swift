import OfficePackaging

extension WordTableSetting {
  func apply(to table: XMLHandle, in xml: inout XMLEditing) {
    let order = WordSchemaOrder.table
    switch self {
    case .alignment(let alignment):
      let properties = xml.properties("w:tblPr", of: table)
      xml.set("w:jc", value: alignment?.rawValue, in: properties, order)
    case .width(let width):
      let properties = xml.properties("w:tblPr", of: table)
      guard let width else { return xml.removeAll("w:tblW", in: properties) }
      xml.place(width.element("w:tblW", in: &xml), in: properties, order)
    case .fixed(let isFixed):
      let properties = xml.properties("w:tblPr", of: table)
      let layout = xml.makeElement("w:tblLayout", ["w:type": isFixed ? "fixed" : "autofit"])
      xml.place(layout, in: properties, order)
    case .indent(let indent):
      let element = WordWidth(value: indent, unit: .twips).element("w:tblInd", in: &xml)
      xml.place(element, in: xml.properties("w:tblPr", of: table), order)
    case .sidePadding(let width):
      let padding = xml.makeElement("w:tblCellMar")
      for side in ["w:left", "w:right"] {
        xml.append(WordWidth(value: width, unit: .twips).element(side, in: &xml), to: padding)
      }
      xml.place(padding, in: xml.properties("w:tblPr", of: table), order)
    case .grid(let widths): Self.write(widths, to: table, in: &xml)
    }
  }

  private static func write(_ widths: [Int], to table: XMLHandle, in xml: inout XMLEditing) {
    let grid = xml.makeElement("w:tblGrid")
    for width in widths {
      xml.append(xml.makeElement("w:gridCol", ["w:w": String(width)]), to: grid)
    }
    if let old = xml.first("w:tblGrid", in: table) {
      xml.insert(grid, after: old)
      xml.remove(old)
    } else if let properties = xml.first("w:tblPr", in: table) {
      xml.insert(grid, after: properties)
    } else {
      xml.prepend(grid, to: table)
    }
    for row in xml.held("w:tr", in: table) { Self.write(widths, toCellsOf: row, in: &xml) }
  }

  /// Word goes by the cells, WPS by the grid.
  private static func write(
    _ widths: [Int], toCellsOf row: XMLHandle, in xml: inout XMLEditing
  ) {
    let before = xml.first("w:trPr", in: row).flatMap { xml.first("w:gridBefore", in: $0) }
    var column = before.flatMap { WordMeasure.whole(xml.attribute("w:val", of: $0)) } ?? 0
    for cell in xml.held("w:tc", in: row) {
      let properties = xml.properties("w:tcPr", of: cell)
      let spanned = xml.first("w:gridSpan", in: properties)
      let span = spanned.flatMap { WordMeasure.whole(xml.attribute("w:val", of: $0)) } ?? 1
      let own = widths.dropFirst(max(0, column)).prefix(max(1, span))
      column += max(1, span)
      guard !own.isEmpty else { continue }
      let width = WordWidth(value: own.reduce(0, +), unit: .twips).element("w:tcW", in: &xml)
      xml.place(width, in: properties, WordSchemaOrder.cell)
    }
  }
}

extension XMLEditing {
  /// Rows or cells, those in a wrapper of content control or markup too.
  fileprivate func held(_ name: String, in node: XMLHandle) -> [XMLHandle] {
    children(of: node).flatMap { child -> [XMLHandle] in
      switch self.name(of: child) {
      case name: [child]
      case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo": held(name, in: child)
      default: []
      }
    }
  }
}

extension WordWidth {
  func element(_ name: String, in xml: inout XMLEditing) -> XMLHandle {
    xml.makeElement(name, ["w:w": String(value), "w:type": unit.rawValue])
  }
}

extension WordRowSetting {
  func apply(to row: XMLHandle, in xml: inout XMLEditing) {
    let properties = rowProperties(of: row, in: &xml)
    switch self {
    case .header(let isOn):
      xml.set("w:tblHeader", isOn: isOn ? true : nil, in: properties, WordSchemaOrder.row)
    case .cannotSplit(let isOn):
      xml.set("w:cantSplit", isOn: isOn ? true : nil, in: properties, WordSchemaOrder.row)
    }
  }

  /// After the exceptions from the table's own look (`tblPrEx`), where there are any.
  private func rowProperties(of row: XMLHandle, in xml: inout XMLEditing) -> XMLHandle {
    if let known = xml.first("w:trPr", in: row) { return known }
    let made = xml.makeElement("w:trPr")
    if let exceptions = xml.first("w:tblPrEx", in: row) {
      xml.insert(made, after: exceptions)
    } else {
      xml.prepend(made, to: row)
    }
    return made
  }
}
