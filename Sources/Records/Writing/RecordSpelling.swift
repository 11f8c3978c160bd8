import Diagnostics

/// A record as a person would write it in YAML: short lists and groups on one line, quotes only where YAML asks for them.
///
/// `承办人: [甲某, 乙某]`, `送达: {日期: 2022-05-09, 方式: 直接送达}`; what does not fit has lines of its own.
package struct RecordSpelling {
  /// Every line ends with a line break.
  package private(set) var text: String

  /// - Parameter kind: what the record names as its 种类.
  package init(_ outline: RecordOutline, kind: String) {
    text = "种类: \(YAMLSpelling(kind).inFlow)\n"
    write(outline, first: "", column: 0)
  }

  /// Cells of a terminal; a Han character takes two.
  private static let widest = 90
}

extension RecordSpelling {
  /// - Parameters:
  ///   - first: what the first line begins with: blanks, and a dash in a list.
  ///   - column: where the keys stand.
  private mutating func write(_ outline: RecordOutline, first: String, column: Int) {
    var start = first
    for entry in outline.entries {
      write(entry.piece, after: start + YAMLSpelling(entry.key).asKey + ":", column: column)
      start = blanks(column)
    }
  }

  private mutating func write(_ piece: RecordOutline.Piece, after head: String, column: Int) {
    if case .words(let words, _) = piece {
      text += head + YAMLSpelling(words).inBlock(column: column + 2) + "\n"
      return
    }
    if piece.isSimple || piece.isNested {
      let flow = piece.inFlow
      if piece.isNested || CellWidth.of(head) + 1 + CellWidth.of(flow) <= Self.widest {
        text += head + " " + flow + "\n"
        return
      }
    }
    text += head + "\n"
    switch piece {
    case .words: break
    case .group(let outline): write(outline, first: blanks(column + 2), column: column + 2)
    case .list(let items): items.forEach { writeItem($0, column: column + 2) }
    }
  }

  private mutating func writeItem(_ piece: RecordOutline.Piece, column: Int) {
    let dash = blanks(column) + "-"
    guard case .group(let outline) = piece else {
      return write(piece, after: dash, column: column)
    }
    let flow = piece.isSimple ? piece.inFlow : nil
    if let flow, column + 2 + CellWidth.of(flow) <= Self.widest {
      text += dash + " " + flow + "\n"
    } else {
      write(outline, first: dash + " ", column: column + 2)
    }
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension RecordOutline.Piece {
  /// Words on one line, or a few of them.
  fileprivate var isSimple: Bool {
    switch self {
    case .words: false
    case .list(let items): items.allSatisfy(\.isOneLine)
    case .group(let outline): outline.entries.allSatisfy(\.piece.isOneLine)
    }
  }

  private var isOneLine: Bool {
    guard case .words(let words, let isProse) = self else { return false }
    return !isProse && !words.utf8.contains(UInt8(ascii: "\n"))
  }

  /// What has nothing to be written on lines of its own, or no dash of its own to stand behind.
  fileprivate var isNested: Bool {
    switch self {
    case .words: false
    case .group(let outline): outline.entries.isEmpty
    case .list(let items):
      items.isEmpty
        || items.contains { item in if case .list = item { true } else { false } }
    }
  }

  fileprivate var inFlow: String {
    switch self {
    case .words(let words, _): YAMLSpelling(words).inFlow
    case .list(let items): "[" + items.map(\.inFlow).joined(separator: ", ") + "]"
    case .group(let outline): "{" + outline.entries.map(\.inFlow).joined(separator: ", ") + "}"
    }
  }
}

extension RecordOutline.Entry {
  fileprivate var inFlow: String { YAMLSpelling(key).asKey + ": " + piece.inFlow }
}
