import OfficePackaging

extension WordSectionSetting {
  func apply(to section: XMLHandle, in xml: inout XMLEditing) {
    let order = WordSchemaOrder.section
    switch self {
    case .page(let page):
      let element = xml.makeElement(
        "w:pgSz", ["w:w": String(page.width), "w:h": String(page.height)])
      if page.isLandscape { xml.set("w:orient", "landscape", of: element) }
      xml.place(element, in: section, order)
    case .margins(let margins): xml.place(margins.element(in: &xml), in: section, order)
    case .grid(let grid):
      let element = xml.makeElement("w:docGrid", ["w:type": grid.kind.rawValue])
      if let pitch = grid.linePitch { xml.set("w:linePitch", String(pitch), of: element) }
      if let space = grid.characterSpace { xml.set("w:charSpace", String(space), of: element) }
      xml.place(element, in: section, order)
    case .titlePage(let isOn):
      xml.set("w:titlePg", isOn: isOn ? true : nil, in: section, order)
    }
  }
}

extension WordMargins {
  fileprivate func element(in xml: inout XMLEditing) -> XMLHandle {
    xml.makeElement(
      "w:pgMar",
      [
        "w:top": String(top), "w:right": String(right), "w:bottom": String(bottom),
        "w:left": String(left), "w:header": String(header), "w:footer": String(footer),
        "w:gutter": String(gutter),
      ])
  }
}
