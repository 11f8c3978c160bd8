import OfficePackaging
import OfficialLayout

/// The parts that are the same in every document of a layout, deflated once.
struct ConstantParts: Sendable {
  /// Before the document: the types come first, for readers that insist.
  let head: [DeflatedPart]
  let tail: [DeflatedPart]

  static let documentPath = "word/document.xml"

  init(_ layout: LayoutProfile) {
    let pages = PagePart.all(in: layout)
    head = [
      DeflatedPart(path: ContentTypes.path, Self.contentTypes(pages).part()),
      DeflatedPart(path: "_rels/.rels", Relationship.part(Self.packageRelationships)),
    ]
    let style = StyleSheet(layout: layout)
    tail =
      [
        DeflatedPart(
          path: "word/_rels/document.xml.rels", Relationship.part(Self.documentRelationships(pages))
        ),
        DeflatedPart(path: "word/styles.xml", style.part()),
        DeflatedPart(path: "word/settings.xml", SettingsPart.part()),
        DeflatedPart(path: "word/fontTable.xml", FontTablePart.part(layout.fonts)),
        DeflatedPart(path: "word/numbering.xml", NumberingPart.part(layout)),
        DeflatedPart(path: "word/theme/theme1.xml", ThemePart.part()),
        DeflatedPart(path: DocumentProperties.applicationPath, DocumentProperties.application()),
      ] + pages.map { DeflatedPart(path: $0.path, $0.part(layout)) }
  }

  private static func contentTypes(_ pages: [PagePart]) -> ContentTypes {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    var types = ContentTypes()
    types.add(documentPath, word + "document.main+xml")
    types.add("word/styles.xml", word + "styles+xml")
    types.add("word/settings.xml", word + "settings+xml")
    types.add("word/fontTable.xml", word + "fontTable+xml")
    types.add("word/numbering.xml", word + "numbering+xml")
    types.add("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml")
    for part in pages { types.add(part.path, word + part.kind + "+xml") }
    types.add(
      DocumentProperties.corePath, "application/vnd.openxmlformats-package.core-properties+xml")
    types.add(
      DocumentProperties.applicationPath,
      "application/vnd.openxmlformats-officedocument.extended-properties+xml")
    return types
  }

  private static let packageRelationships = [
    Relationship("rId1", "officeDocument", to: documentPath),
    Relationship("rId2", "core-properties", to: DocumentProperties.corePath, in: .package),
    Relationship("rId3", "extended-properties", to: DocumentProperties.applicationPath),
  ]

  private static func documentRelationships(_ pages: [PagePart]) -> [Relationship] {
    [
      Relationship("rId1", "styles", to: "styles.xml"),
      Relationship("rId2", "settings", to: "settings.xml"),
      Relationship("rId3", "fontTable", to: "fontTable.xml"),
      Relationship("rId4", "numbering", to: "numbering.xml"),
      Relationship("rId5", "theme", to: "theme/theme1.xml"),
    ] + pages.map { Relationship($0.relationship, $0.kind, to: $0.fileName) }
  }
}
