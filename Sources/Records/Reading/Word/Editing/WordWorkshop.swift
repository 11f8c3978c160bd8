import Documents
import OfficePackaging

/// A file's parts while they are changed.
struct WordWorkshop {
  private let file: WordFile
  private let parts: WordParts
  private var paragraphs: [Int: WordParagraphEditing] = [:]
  private var sections: [(node: WordNode, setting: WordSectionSetting)] = []
  private var tables: [(node: WordNode, setting: WordTableSetting)] = []
  private var rows: [(node: WordNode, setting: WordRowSetting)] = []
  private var comments: WordComments
  private var evenAndOdd: Bool?
  private let links: [PackageLink]

  init(_ file: WordFile) throws(PackageError) {
    guard let parts = file.parts else { throw PackageError(.notAPackage, at: 0) }
    self.file = file
    self.parts = parts
    let package = parts.package
    links = try package.links(of: package.mainPart)
    comments = try WordComments(package, links)
  }

  /// Whether the edit will be made.
  mutating func add(_ edit: WordEdit) -> Bool {
    switch edit {
    case .text(let paragraph, let range, let text):
      change(paragraph) { $0.replace(range, with: text) }
    case .paragraph(let paragraph, let setting):
      change(paragraph) {
        $0.set(setting); return true
      }
    case .letters(let paragraph, let range, let setting):
      change(paragraph) {
        $0.set(setting, in: range); return true
      }
    case .removeParagraph(let paragraph):
      change(paragraph) {
        $0.remove(); return true
      }
    case .section(let index, let setting): add(setting, toSection: index)
    case .table(let index, let setting): add(setting, toTable: index)
    case .row(let table, let row, let setting): add(setting, toRow: row, of: table)
    case .comment(let paragraph, let range, let words): comment(paragraph, range, words)
    case .evenAndOddHeaders(let isOn): set(evenAndOddHeaders: isOn)
    }
  }

  private mutating func change(
    _ index: Int, _ change: (inout WordParagraphEditing) -> Bool
  ) -> Bool {
    guard file.paragraphs.indices.contains(index) else { return false }
    let paragraph = file.paragraphs[index]
    guard let element = paragraph.node.map(parts.element),
      var editing = paragraphs[index] ?? WordParagraphEditing(paragraph, element)
    else { return false }
    let isMade = change(&editing)
    paragraphs[index] = editing
    return isMade
  }

  private mutating func add(_ setting: WordSectionSetting, toSection index: Int) -> Bool {
    guard file.sections.indices.contains(index), let node = file.sections[index].node else {
      return false
    }
    sections.append((node, setting))
    return true
  }

  private mutating func add(_ setting: WordTableSetting, toTable index: Int) -> Bool {
    guard file.tables.indices.contains(index) else { return false }
    tables.append((file.tables[index].node, setting))
    return true
  }

  private mutating func add(_ setting: WordRowSetting, toRow row: Int, of table: Int) -> Bool {
    guard file.tables.indices.contains(table), file.tables[table].rows.indices.contains(row) else {
      return false
    }
    rows.append((file.tables[table].rows[row].node, setting))
    return true
  }

  private mutating func set(evenAndOddHeaders isOn: Bool) -> Bool {
    guard links.contains(where: { $0.kind == "settings" }) else { return false }
    evenAndOdd = isOn
    return true
  }

  /// Word knows comments in the text alone; one elsewhere is put to the paragraph that it hangs on, or to the
  /// first of the text, and says where it belongs.
  private mutating func comment(_ index: Int, _ range: Range<Int>, _ words: [String]) -> Bool {
    guard file.paragraphs.indices.contains(index) else { return false }
    let (target, isMoved) = file.commentTarget(of: index)
    let id = comments.add(
      isMoved ? ["（\(file.paragraphs[index].place.name(isAlone: false))）"] + words : words)
    let range = isMoved ? 0..<file.paragraphs[target].scalarCount : range
    return change(target) {
      $0.comment(range, id: id); return true
    }
  }
}

// MARK: The new file

extension WordWorkshop {
  func finished(on day: Day?) throws(PackageError) -> [UInt8] {
    var changed: [String: [UInt8]] = [:]
    for (path, xml) in editedParts() { changed[path] = xml.bytes }
    if let evenAndOdd, let link = links.first(where: { $0.kind == "settings" }),
      let tree = try parts.package.tree(link.target)
    {
      var xml = XMLEditing(tree)
      xml.set(
        "w:evenAndOddHeaders", isOn: evenAndOdd ? true : nil, in: xml.root, WordSchemaOrder.settings
      )
      changed[link.target] = xml.bytes
    }
    for (path, bytes) in try comments.parts(on: day) { changed[path] = bytes }
    return try parts.package.zip.rewritten(with: changed)
  }

  /// Those of the file's parts that hold words and were changed.
  private func editedParts() -> [(path: String, xml: XMLEditing)] {
    parts.all.enumerated().compactMap { index, part in
      let own = paragraphs.filter { file.paragraphs[$0.key].node?.part == index }
      let isTouched =
        !own.isEmpty || sections.contains { $0.node.part == index }
        || tables.contains { $0.node.part == index } || rows.contains { $0.node.part == index }
      guard isTouched else { return nil }
      var xml = XMLEditing(part.tree)
      for key in own.keys.sorted() { own[key]?.apply(to: &xml) }
      for section in sections where section.node.part == index {
        section.setting.apply(to: section.node.node, in: &xml)
      }
      for table in tables where table.node.part == index {
        table.setting.apply(to: table.node.node, in: &xml)
      }
      for row in rows where row.node.part == index {
        row.setting.apply(to: row.node.node, in: &xml)
      }
      return (part.path, xml)
    }
  }
}
