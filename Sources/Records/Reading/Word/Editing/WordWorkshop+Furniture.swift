import OfficePackaging

extension WordWorkshop {
  /// From a section to a part that is new.
  struct Reference {
    let section: Int
    let edge: WordFurniture.Edge
    let pages: WordFurniture.Pages
    let id: String
  }

  /// Sections that show the same share a part.
  func references(_ newParts: inout WordNewParts) -> [Reference] {
    var known: [(furniture: Furniture, id: String)] = []
    return furniture.map { new in
      let same = known.first {
        $0.furniture.edge == new.edge && $0.furniture.paragraphs == new.paragraphs
      }
      let id = same?.id ?? newParts.add(new.edge == .header ? "header" : "footer", new.part)
      if same == nil { known.append((new, id)) }
      return Reference(section: new.section, edge: new.edge, pages: new.pages, id: id)
    }
  }

  func write(_ references: [Reference], to xml: inout XMLEditing) {
    let hasBare = references.contains { file.sections[$0.section].node == nil }
    let bare = hasBare || !bareSection.isEmpty ? xml.makeSection() : nil
    for reference in references {
      guard let section = file.sections[reference.section].node?.node ?? bare else { continue }
      WordSectionSetting.write(
        reference.edge, reference.pages, id: reference.id, to: section, in: &xml)
    }
    guard let bare else { return }
    for setting in bareSection { setting.apply(to: bare, in: &xml) }
  }
}

extension XMLEditing {
  /// A `sectPr` for a body that has none.
  fileprivate mutating func makeSection() -> XMLHandle? {
    guard let body = first("w:body", in: root) else { return nil }
    let section = makeElement("w:sectPr")
    append(section, to: body)
    return section
  }
}

extension WordWorkshop.Furniture {
  fileprivate var part: [UInt8] {
    guard let tree = XMLTree.empty(edge == .header ? "w:hdr" : "w:ftr") else { return [] }
    var xml = XMLEditing(tree)
    for paragraph in paragraphs { xml.append(paragraph.element(in: &xml), to: xml.root) }
    return xml.bytes
  }
}
