import OfficePackaging

extension WordNewBox {
  /// The cells of a new table, one for each row: as wide as the box, without margins at their sides.
  func cells(of content: XMLHandle, in xml: inout XMLEditing) -> [XMLHandle] {
    let width = WordWidth(value: width / Self.twip, unit: .twips)
    let table = xml.add("w:tbl", to: content)
    let properties = xml.add("w:tblPr", to: table)
    xml.append(width.element("w:tblW", in: &xml), to: properties)
    _ = xml.add("w:tblLayout", ["w:type": "fixed"], to: properties)
    let padding = xml.add("w:tblCellMar", to: properties)
    for side in ["w:left", "w:right"] {
      xml.append(WordWidth(value: 0, unit: .twips).element(side, in: &xml), to: padding)
    }
    let grid = xml.add("w:tblGrid", to: table)
    _ = xml.add("w:gridCol", ["w:w": String(width.value)], to: grid)
    return rows.map { borders in
      let row = xml.add("w:tr", to: table)
      WordRowSetting.cannotSplit(true).apply(to: row, in: &xml)
      let cell = xml.add("w:tc", to: row)
      let look = xml.add("w:tcPr", to: cell)
      xml.append(width.element("w:tcW", in: &xml), to: look)
      WordCellSetting.borders(borders).apply(to: cell, in: &xml)
      return cell
    }
  }

  /// In EMU.
  private static let twip = 635
}
