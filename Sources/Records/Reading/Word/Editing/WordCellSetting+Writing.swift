import OfficePackaging

extension WordCellSetting {
  func apply(to cell: XMLHandle, in xml: inout XMLEditing) {
    let properties = xml.properties("w:tcPr", of: cell)
    switch self {
    case .merge(let merge): Self.write(merge, to: properties, in: &xml)
    case .borders(let borders): Self.write(borders, to: properties, in: &xml)
    }
  }

  private static func write(
    _ merge: WordCell.Merge?, to properties: XMLHandle, in xml: inout XMLEditing
  ) {
    let order = WordSchemaOrder.cell
    switch merge {
    case nil: xml.removeAll("w:vMerge", in: properties)
    case .starts: xml.set("w:vMerge", value: "restart", in: properties, order)
    case .goesOn: xml.place(xml.makeElement("w:vMerge"), in: properties, order)
    }
  }

  private static func write(
    _ borders: WordBorders, to properties: XMLHandle, in xml: inout XMLEditing
  ) {
    let element = xml.makeElement("w:tcBorders")
    for (name, border) in [
      ("w:top", borders.top), ("w:left", borders.left), ("w:bottom", borders.bottom),
      ("w:right", borders.right),
    ] {
      let edge = border?.element(name, in: &xml) ?? xml.makeElement(name, ["w:val": "nil"])
      xml.append(edge, to: element)
    }
    xml.place(element, in: properties, WordSchemaOrder.cell)
  }
}

extension WordBorder {
  func element(_ name: String, in xml: inout XMLEditing) -> XMLHandle {
    xml.makeElement(
      name,
      [
        "w:val": style, "w:sz": String(width), "w:space": String(space),
        "w:color": color ?? "auto",
      ])
  }
}
