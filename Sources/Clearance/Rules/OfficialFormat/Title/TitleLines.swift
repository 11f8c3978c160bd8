import Diagnostics
import Documents
import OfficialLayout
import Records

/// The lines of the title as they are, or will be, printed.
struct TitleLines {
  /// Without the blanks at their ends.
  let lines: [[Unicode.Scalar]]
  /// Whether a person decided where lines end.
  let isBrokenByHand: Bool
  /// Lines that a person wrote, and that have no room on one.
  let overlong: [[Unicode.Scalar]]
  let location: TextLocation?
  /// Those that hold it, of a Word file.
  let paragraphs: [WordParagraph]

  /// Nil where there is no title.
  init?(_ proofreading: Proofreading) {
    if let word = proofreading.word {
      self.init(word)
    } else {
      self.init(proofreading.document.title)
    }
  }

  private init?(_ word: WordReading) {
    paragraphs = word.paragraphs(of: .title, in: .own)
    guard let first = paragraphs.first, let section = word.section(of: first) else { return nil }
    let pieces = paragraphs.flatMap { $0.text.unicodeScalars.split(separator: "\u{0B}") }
      .map { $0.trimmed }.filter { !$0.isEmpty }
    let capacity = 2 * section.textWidth / first.characterWidth
    location = word.file.location(paragraph: first.index, scalar: first.leadingSpaces.upperBound)
    isBrokenByHand = pieces.count > 1
    overlong = isBrokenByHand ? pieces.filter { $0.halves > capacity } : []
    lines = pieces.flatMap { $0.filled(capacity) }
  }

  /// Ours: broken by the rules where nobody broke it by hand.
  private init?(_ title: [Inline]) {
    let text = title.plainText
    let pieces = text.unicodeScalars.split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }
    guard !pieces.isEmpty else { return nil }
    let capacity = 2 * TitleShape.charactersPerLine
    isBrokenByHand = pieces.count > 1
    overlong = isBrokenByHand ? pieces.filter { $0.halves > capacity } : []
    lines = TitleBreaking.lines(of: text).map { Array($0.unicodeScalars) }
    location = Passage(title).beginning
    paragraphs = []
  }

  /// Whether what is wrong with the lines is somebody's doing: our own breaks are the best there are.
  var isJudged: Bool { isBrokenByHand || !paragraphs.isEmpty }

  var all: [Unicode.Scalar] { Array(lines.joined()) }

  /// Where lines begin, the first aside, in all of them together.
  var breaks: [Int] {
    lines.dropLast().reduce(into: []) { breaks, line in
      breaks.append((breaks.last ?? 0) + line.count)
    }
  }
}

/// What may be wrong with the shape that lines make.
enum TitleShape {
  /// 二号 in 156 mm.
  static let charactersPerLine =
    GBT9704.Page.typeAreaWidth.emu / GBT9704.Text.titleSize.length.emu

  case rectangle, hourglass

  /// Nil for one line, a trapezium, a rhombus.
  init?(_ lines: [[Unicode.Scalar]]) {
    let widths = lines.map(\.halves)
    guard widths.count > 1, let longest = widths.max(), let shortest = widths.min() else {
      return nil
    }
    if longest - shortest <= 1 {
      self = .rectangle
    } else if widths.indices.dropFirst().dropLast().contains(where: {
      widths[$0] < widths[$0 - 1] && widths[$0] < widths[$0 + 1]
    }) {
      self = .hourglass
    } else {
      return nil
    }
  }
}

extension TitleLines {
  var flaws: [(place: Int, flaw: TitleFlaw)] {
    let all = all
    return zip(breaks, TitleBreaking.flaws(ofBreaksBefore: breaks, in: all)).compactMap {
      place, flaw in
      flaw.flatMap { $0 == .brackets && !all.bracketsFit(around: place) ? nil : (place, $0) }
    }
  }
}

extension Collection<Unicode.Scalar> {
  /// How wide the words are, in halves of a character.
  var halves: Int { reduce(0) { $0 + TextWidth.halves($1) } }
}

extension Substring.UnicodeScalarView {
  /// Without blanks at both ends.
  fileprivate var trimmed: [Unicode.Scalar] {
    let start = drop { $0.properties.isWhitespace }
    return Array(start.reversed().drop { $0.properties.isWhitespace }.reversed())
  }
}

extension [Unicode.Scalar] {
  /// Lines as a word processor fills them: as full as they go, no closing mark at the beginning of one.
  fileprivate func filled(_ capacity: Int) -> [[Unicode.Scalar]] {
    var lines: [[Unicode.Scalar]] = []
    var line: [Unicode.Scalar] = []
    var width = 0
    for scalar in self {
      let own = TextWidth.halves(scalar)
      if width + own > capacity, !line.isEmpty {
        let carried = "》）〉”’、，".unicodeScalars.contains(scalar) ? [line.removeLast()] : []
        lines.append(line)
        line = carried
        width = carried.halves
      }
      line.append(scalar)
      width += own
    }
    return lines + (line.isEmpty ? [] : [line])
  }

  /// Whether what the brackets around a place hold would have room on a line.
  fileprivate func bracketsFit(around place: Int) -> Bool {
    let start = self[..<place].lastIndex { "《（“".unicodeScalars.contains($0) } ?? 0
    let end = self[place...].firstIndex { "》）”".unicodeScalars.contains($0) } ?? count - 1
    return self[start...Swift.max(start, end)].halves <= 2 * TitleShape.charactersPerLine
  }
}
