import OfficePackaging

/// Bookmarks and comments, which begin at one mark and end at another, maybe in another paragraph.
extension XMLEditing {
  /// Puts the marks in an element whose other end lies outside of it beside the element, which is going away.
  mutating func leaveMarks(of node: XMLHandle) {
    let marks = marks(in: node)
    let ends = Set(marks.map(\.end))
    for mark in marks.reversed() where !ends.contains(mark.end.other) {
      insert(copy(mark.node), after: node)
      remove(mark.node)
    }
  }

  /// One end of a range.
  private struct End: Hashable {
    /// `w:bookmark`
    let kind: Substring
    let id: String
    let isStart: Bool

    var other: End { End(kind: kind, id: id, isStart: !isStart) }
  }

  private func marks(in node: XMLHandle) -> [(end: End, node: XMLHandle)] {
    children(of: node).flatMap { child -> [(end: End, node: XMLHandle)] in
      end(child).map { [($0, child)] } ?? marks(in: child)
    }
  }

  private func end(_ node: XMLHandle) -> End? {
    guard let id = attribute("w:id", of: node) else { return nil }
    let name = name(of: node)
    for (suffix, isStart) in [("Start", true), ("End", false)] where name.hasSuffix(suffix) {
      return End(kind: name.dropLast(suffix.count), id: id, isStart: isStart)
    }
    return nil
  }
}
