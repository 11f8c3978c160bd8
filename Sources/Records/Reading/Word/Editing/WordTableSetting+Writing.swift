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
