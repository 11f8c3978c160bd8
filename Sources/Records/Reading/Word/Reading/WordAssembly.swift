import Diagnostics
import OfficePackaging

/// The parts of a package, read in turn and put together.
struct WordAssembly {
  private let package: OfficePackage
  private let links: [PackageLink]
  private var builder: WordBuilder
  private var parts: [WordParts.Part] = []
  private let settings: WordSettings
  private let fonts: [WordFontEntry]

  init(_ package: OfficePackage) throws(PackageError) {
    self.package = package
    let type = package.contentType(of: package.mainPart) ?? ""
    guard type.contains("wordprocessingml") || type.contains("ms-word") else {
      throw PackageError(.otherContent(type), part: package.mainPart, at: 0)
    }
    links = try package.links(of: package.mainPart)
    let theme = try Self.tree("theme", links, package)
    let numbering = try Self.tree("numbering", links, package)
    let styles = try Self.tree("styles", links, package)
    let themes = theme.map { WordThemeFonts($0.root) } ?? .none
    let lists = numbering.map { WordLists($0.root) } ?? .none
    builder = WordBuilder(
      styles: WordStyles(styles?.root, themes: themes, numbering: lists), lists: lists)
    settings =
      try Self.tree("settings", links, package).map { WordSettings($0.root) } ?? WordSettings()
    fonts = try Self.tree("fontTable", links, package)?.root.all("w:font").compactMap(\.font) ?? []
  }

  /// A part that another names must be there.
  private static func tree(
    _ kind: String, _ links: [PackageLink], _ package: OfficePackage
  ) throws(PackageError) -> XMLTree? {
    guard let link = links.first(where: { $0.kind == kind && !$0.isExternal }) else { return nil }
    guard let tree = try package.tree(link.target) else {
      throw PackageError(.missingPart, part: link.target, at: 0)
    }
    return tree
  }
}

extension WordAssembly {
  mutating func file(named name: String) throws(PackageError) -> WordFile {
    let body = try readBody()
    try readFurniture()
    try readNotes("footnotes", "w:footnote") { .footnote($0) }
    try readNotes("endnotes", "w:endnote") { .endnote($0) }
    guard !builder.isFull else {
      throw PackageError(.tooLong(WordBuilder.paragraphLimit), part: package.mainPart, at: 0)
    }
    let paragraphs = builder.settled(builder.paragraphs)
    return WordFile(
      source: Self.source(name, paragraphs), paragraphs: paragraphs, body: body,
      tables: builder.tables.compactMap { $0 }, shapes: builder.shapes.compactMap { $0 },
      sections: builder.sections, settings: settings, fonts: fonts,
      parts: WordParts(package: package, all: parts))
  }

  private mutating func open(_ path: String) throws(PackageError) -> XMLElement {
    guard let tree = try package.tree(path) else {
      throw PackageError(.missingPart, part: path, at: 0)
    }
    builder.part = parts.count
    parts.append(WordParts.Part(path: path, tree: tree))
    return tree.root
  }

  private mutating func readBody() throws(PackageError) -> [WordBlock] {
    let root = try open(package.mainPart)
    guard root.name == "w:document", let element = root.first("w:body") else {
      throw PackageError(.otherContent(root.name), part: package.mainPart, at: 0)
    }
    var room = WordBuilder.Room(.body)
    let blocks = builder.blocks(of: element, in: &room)
    let last = element.first("w:sectPr")
    let isOpen = (builder.sections.last?.paragraphs.upperBound ?? 0) < builder.paragraphs.count
    if last != nil || isOpen || builder.sections.isEmpty { builder.end(last) }
    return blocks
  }
}

// MARK: Heads, feet and notes

extension WordAssembly {
  /// Each part is read once, however many sections show it; a section without one of its own shows that of
  /// the section before.
  private mutating func readFurniture() throws(PackageError) {
    var known: [String: [WordBlock]] = [:]
    var counts: [WordFurniture.Edge: Int] = [:]
    var inherited: [WordFurniture] = []
    for index in builder.sections.indices {
      guard let node = builder.sections[index].node else { continue }
      for reference in WordFurnitureReference.all(in: parts[0].tree.element(node.node)) {
        let blocks = try blocks(of: reference, &known, &counts)
        inherited.removeAll { $0.edge == reference.edge && $0.pages == reference.pages }
        inherited.append(
          WordFurniture(edge: reference.edge, pages: reference.pages, blocks: blocks))
      }
      builder.sections[index].furniture = inherited
    }
  }

  private mutating func blocks(
    of reference: WordFurnitureReference, _ known: inout [String: [WordBlock]],
    _ counts: inout [WordFurniture.Edge: Int]
  ) throws(PackageError) -> [WordBlock] {
    guard let link = links.first(where: { $0.id == reference.id }) else {
      throw PackageError(.missingPart, part: PackageLink.path(of: package.mainPart), at: 0)
    }
    if let blocks = known[link.target] { return blocks }
    counts[reference.edge, default: 0] += 1
    let number = counts[reference.edge] ?? 1
    var room = WordBuilder.Room(
      reference.edge == .header ? .header(number) : .footer(number), isInText: false)
    let blocks = builder.blocks(of: try open(link.target), in: &room)
    known[link.target] = blocks
    return blocks
  }

  /// Notes below 1 are the rules above them.
  private mutating func readNotes(
    _ kind: String, _ name: String, _ place: (Int) -> WordPlace.Room
  ) throws(PackageError) {
    guard let link = links.first(where: { $0.kind == kind && !$0.isExternal }) else { return }
    for note in try open(link.target).all(name) {
      guard let number = WordMeasure.whole(note["w:id"]), number > 0,
        note["w:type"] == nil || note["w:type"] == "normal"
      else { continue }
      var room = WordBuilder.Room(place(number), isInText: false)
      _ = builder.blocks(of: note, in: &room)
    }
  }
}

extension XMLElement {
  fileprivate var font: WordFontEntry? {
    self["w:name"].map { WordFontEntry(name: $0, alternative: first("w:altName")?.value) }
  }
}

// MARK: The words

extension WordAssembly {
  /// A line a paragraph, named as a person counts.
  private static func source(_ name: String, _ paragraphs: [WordParagraph]) -> SourceFile {
    var counts: [WordPlace.Room: Int] = [:]
    for paragraph in paragraphs { counts[paragraph.place.room, default: 0] += 1 }
    var bytes: [UInt8] = []
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: "\n")) }
      bytes.append(contentsOf: paragraph.text.utf8)
    }
    let names = paragraphs.map { $0.place.name(isAlone: counts[$0.place.room] == 1) }
    return SourceFile(name: name, bytes: bytes, lineNames: names)
  }
}
