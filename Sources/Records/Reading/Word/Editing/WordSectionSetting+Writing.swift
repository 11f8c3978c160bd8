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
    case .pageNumberFormat(let format):
      let old = xml.first("w:pgNumType", in: section)
      let element = old.map { xml.copy($0) } ?? xml.makeElement("w:pgNumType")
      xml.set("w:fmt", format, of: element)
      xml.place(element, in: section, order)
    }
  }

  /// Puts a reference to a part in the place of that for the same edge and pages.
  static func write(
    _ edge: WordFurniture.Edge, _ pages: WordFurniture.Pages, id: String, to section: XMLHandle,
    in xml: inout XMLEditing
  ) {
    let name = edge == .header ? "w:headerReference" : "w:footerReference"
    for old in xml.children(of: section) where xml.name(of: old) == name {
      let type = xml.attribute("w:type", of: old) ?? WordFurniture.Pages.ordinary.rawValue
      if type == pages.rawValue { xml.remove(old) }
    }
    let reference = xml.makeElement(name, ["w:type": pages.rawValue, "r:id": id])
    let rank = WordSchemaOrder.section[name] ?? 0
    let before = xml.children(of: section).last {
      (WordSchemaOrder.section[xml.name(of: $0)] ?? .max) <= rank
    }
    if let before {
      xml.insert(reference, after: before)
    } else {
      xml.prepend(reference, to: section)
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
