import OfficePackaging

/// Which paragraphs and tables are taken from where they stand, so that what must stay is not.
///
/// A cell, a box and a header end with a paragraph; so does a body. Two tables without a paragraph between them
/// would become one.
struct WordRemovals {
  private var rooms: [XMLHandle: Room] = [:]
  private var taken: Set<XMLHandle> = []

  /// What holds paragraphs: a body, a cell.
  fileprivate struct Room {
    /// Those that are left.
    var paragraphs = 0
    /// Nil where its last paragraph may go.
    var last: XMLHandle?
    /// For a paragraph between tables, the number of the gap in which it stands.
    var gaps: [XMLHandle: Int] = [:]
    /// How many paragraphs each gap has left.
    var gapCounts: [Int] = []
  }

  /// Whether the paragraph goes. What ends a section or a page, or holds a shape or one end of a field, stays.
  mutating func remove(_ paragraph: WordParagraph, _ element: XMLElement) -> Bool {
    guard paragraph.shapes.isEmpty, !paragraph.text.contains("\u{0C}"), !element.endsSection,
      element.hasWholeFields, !taken.contains(element.node), let parent = element.parent
    else { return false }
    var room = rooms[parent.node] ?? Room(parent)
    let gap = room.gaps[element.node]
    guard room.paragraphs > 1, room.last != element.node,
      gap.map({ room.gapCounts[$0] > 1 }) ?? true
    else { return false }
    room.paragraphs -= 1
    if let gap { room.gapCounts[gap] -= 1 }
    rooms[parent.node] = room
    taken.insert(element.node)
    return true
  }

  /// Whether a paragraph or a table may be taken to another place; a new paragraph stands in its own.
  mutating func move(_ element: XMLElement) -> Bool {
    !element.endsSection && element.hasWholeFields && taken.insert(element.node).inserted
  }

  /// Whether a row goes. The last one that a table has stays.
  mutating func remove(row: XMLElement) -> Bool {
    let others = row.parent?.children.filter { $0.name == "w:tr" && !taken.contains($0.node) } ?? []
    return others.count > 1 && row.hasWholeFields && taken.insert(row.node).inserted
  }

  /// What `remove` took stays after all.
  mutating func restore(removed element: XMLElement) {
    restore(moved: element)
    guard let parent = element.parent, var room = rooms[parent.node] else { return }
    room.paragraphs += 1
    if let gap = room.gaps[element.node] { room.gapCounts[gap] += 1 }
    rooms[parent.node] = room
  }

  mutating func restore(moved element: XMLElement) { taken.remove(element.node) }
}

extension WordRemovals.Room {
  fileprivate init(_ parent: XMLElement) {
    var open: [XMLHandle] = []
    var followsTable = false
    for child in parent.children {
      switch child.name {
      case "w:p":
        paragraphs += 1
        open.append(child.node)
        last = parent.name == "w:body" ? nil : child.node
      case "w:tbl":
        if followsTable { close(open) }
        followsTable = true
        open = []
      default: break
      }
    }
  }

  private mutating func close(_ gap: [XMLHandle]) {
    for paragraph in gap { gaps[paragraph] = gapCounts.count }
    gapCounts.append(gap.count)
  }
}

extension XMLElement {
  /// Of a paragraph: whether a section of the text ends with it.
  var endsSection: Bool { first("w:pPr")?.first("w:sectPr") != nil }

  /// Whether the fields that begin in an element end in it. Other marks can be left beside it.
  var hasWholeFields: Bool { openFields == 0 }

  private var openFields: Int {
    children.reduce(0) { open, child in
      guard child.name == "w:fldChar" else { return open + child.openFields }
      switch child["w:fldCharType"] {
      case "begin": return open + 1
      case "end": return open - 1
      default: return open
      }
    }
  }
}
