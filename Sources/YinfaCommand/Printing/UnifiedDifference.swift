/// Two texts as programs show what changed: the lines that went and came, with three lines around them.
struct UnifiedDifference {
  private let name: String
  private let lines: [Line]

  private struct Line {
    let mark: Character
    let text: Substring
    /// The numbers of the line in the old text and in the new one, counted from 1, or those of the next.
    let old: Int
    let new: Int
  }

  init(name: String, old: String, new: String) {
    self.name = name
    lines = Self.lines(old.separateLines, new.separateLines)
  }

  /// Empty where the texts are equal.
  var text: String {
    let hunks = hunks
    guard !hunks.isEmpty else { return "" }
    return "--- \(name)\n+++ \(name)\n" + hunks.map { Self.text(of: lines[$0]) }.joined()
  }
}

extension UnifiedDifference {
  private static let context = 3

  private static func lines(_ old: [Substring], _ new: [Substring]) -> [Line] {
    let changes = new.difference(from: old)
    let gone = Set(changes.removals.map(\.position))
    let come = Set(changes.insertions.map(\.position))
    var lines: [Line] = []
    var (before, after) = (0, 0)
    while before < old.count || after < new.count {
      let mark: Character = gone.contains(before) ? "-" : come.contains(after) ? "+" : " "
      let text = mark == "+" ? new[after] : old[before]
      lines.append(Line(mark: mark, text: text, old: before + 1, new: after + 1))
      if mark != "+" { before += 1 }
      if mark != "-" { after += 1 }
    }
    return lines
  }

  /// The changed lines with those around them; what touches is one.
  private var hunks: [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in lines.indices where lines[index].mark != " " {
      let start = max(index - Self.context, 0)
      let end = min(index + Self.context + 1, lines.count)
      if let last = hunks.last, last.upperBound >= start {
        hunks[hunks.count - 1] = last.lowerBound..<end
      } else {
        hunks.append(start..<end)
      }
    }
    return hunks
  }

  private static func text(of lines: ArraySlice<Line>) -> String {
    guard let first = lines.first else { return "" }
    let old = lines.count { $0.mark != "+" }
    let new = lines.count { $0.mark != "-" }
    return "@@ -\(first.old),\(old) +\(first.new),\(new) @@\n"
      + lines.map { "\($0.mark)\($0.text)\n" }.joined()
  }
}

extension CollectionDifference.Change {
  fileprivate var position: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}

extension String {
  /// Without their ends; a text that ends with one has no line after it.
  fileprivate var separateLines: [Substring] {
    var lines = split(omittingEmptySubsequences: false) { $0.isNewline }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
