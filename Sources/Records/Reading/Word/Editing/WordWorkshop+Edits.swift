extension WordWorkshop {
  /// An edit that cannot be made changes nothing.
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
    case .removeParagraph(let paragraph): remove(paragraph)
    case .removeRow(let table, let row): remove(row: row, of: table)
    case .section(let index, let setting): set(setting, ofSection: index)
    case .table(let index, let setting): set(.table(setting), of: file.node(ofTable: index))
    case .row(let table, let row, let setting):
      set(.row(setting), of: file.node(ofTable: table, row: row))
    case .cell(let table, let row, let cell, let setting):
      set(.cell(setting), of: file.node(ofTable: table, row: row, cell: cell))
    case .shape(let index, let setting): set(.shape(setting), of: file.node(ofShape: index))
    case .insert(let paragraph, let spot): insert(paragraph, spot)
    case .box(let blocks, let box, let paragraph, let spot):
      move(blocks, to: box, on: paragraph, spot)
    case .hang(let shape, let paragraph, let spot): hang(shape, on: paragraph, spot)
    case .furniture(let section, let edge, let pages, let paragraphs):
      furnish(Furniture(section: section, edge: edge, pages: pages, paragraphs: paragraphs))
    case .comment(let paragraph, let range, let words): comment(paragraph, range, words)
    case .evenAndOddHeaders(let isOn): set(evenAndOddHeaders: isOn)
    }
  }

  private mutating func change(
    _ index: Int, _ change: (inout WordParagraphEditing) -> Bool
  ) -> Bool {
    if touched.insert(index).inserted { undoing.append(.paragraph(index, paragraphs[index])) }
    // Taken out, so that a long list of edits is not copied for one more.
    guard var editing = paragraphs.removeValue(forKey: index) ?? editing(of: index) else {
      return false
    }
    let isMade = change(&editing)
    paragraphs[index] = editing
    return isMade
  }

  private func editing(of index: Int) -> WordParagraphEditing? {
    guard file.paragraphs.indices.contains(index) else { return nil }
    let paragraph = file.paragraphs[index]
    return paragraph.node.flatMap { WordParagraphEditing(paragraph, parts.element($0)) }
  }

  private mutating func remove(_ index: Int) -> Bool {
    guard file.paragraphs.indices.contains(index), let node = file.paragraphs[index].node,
      removals.remove(file.paragraphs[index], parts.element(node))
    else { return false }
    undoing.append(.removal(node))
    return set(.removal, of: node)
  }

  private mutating func remove(row: Int, of table: Int) -> Bool {
    guard let node = file.node(ofTable: table, row: row),
      removals.remove(row: parts.element(node))
    else { return false }
    undoing.append(.move(node))
    return set(.removal, of: node)
  }

  private mutating func set(_ change: Change, of node: WordNode?) -> Bool {
    guard let node else { return false }
    elements.append((node, change))
    undoing.append(.element)
    return true
  }

  private mutating func set(_ setting: WordSectionSetting, ofSection index: Int) -> Bool {
    guard file.sections.indices.contains(index) else { return false }
    if let node = file.sections[index].node { return set(.section(setting), of: node) }
    bareSection.append(setting)
    undoing.append(.bareSection)
    return true
  }

  private mutating func set(evenAndOddHeaders isOn: Bool) -> Bool {
    undoing.append(.evenAndOdd(evenAndOdd))
    evenAndOdd = isOn
    return true
  }

  private mutating func furnish(_ new: Furniture) -> Bool {
    guard file.sections.indices.contains(new.section), !new.paragraphs.isEmpty else { return false }
    furniture.append(new)
    undoing.append(.furniture)
    return true
  }

  /// Word knows comments in the text alone; one elsewhere is put to the paragraph that it hangs on, or to the
  /// first of the text, and says where it belongs.
  private mutating func comment(_ index: Int, _ range: Range<Int>, _ words: [String]) -> Bool {
    guard file.paragraphs.indices.contains(index) else { return false }
    let (target, isMoved) = file.commentTarget(of: index)
    let id = comments.add(
      isMoved ? ["（\(file.paragraphs[index].place.name(isAlone: false))）"] + words : words)
    undoing.append(.comment)
    let range = isMoved ? 0..<file.paragraphs[target].scalarCount : range
    return change(target) {
      $0.comment(range, id: id); return true
    }
  }
}
