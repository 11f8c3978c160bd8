import OfficePackaging

/// `w:headerReference` or `w:footerReference`
struct WordFurnitureReference {
  let id: String
  let edge: WordFurniture.Edge
  let pages: WordFurniture.Pages

  static func all(in section: XMLElement) -> [WordFurnitureReference] {
    section.children.compactMap { child in
      guard let id = child["r:id"] else { return nil }
      let pages = child["w:type"].flatMap(WordFurniture.Pages.init(rawValue:)) ?? .ordinary
      switch child.name {
      case "w:headerReference":
        return WordFurnitureReference(id: id, edge: .header, pages: pages)
      case "w:footerReference":
        return WordFurnitureReference(id: id, edge: .footer, pages: pages)
      default: return nil
      }
    }
  }
}
