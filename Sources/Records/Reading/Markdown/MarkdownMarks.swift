/// What of a line of Markdown is structure and not words: `## `, `**`, `](…)`, `<!-- … -->`.
///
/// It reads a line at a time, as a person does who marks up a text that has been typed: a text whose lines are its
/// paragraphs stays one, whatever Markdown would make of them.
struct MarkdownMarks {
  /// Scalars of the line, in rising order, without overlaps.
  var hidden: [Range<Int>] = []
  /// 1 for `#`; nil for a line that is no heading.
  private(set) var level: Int?
  /// Whether a comment goes on in the next line.
  var isInComment: Bool

  let scalars: ArraySlice<Unicode.Scalar>
  var next: Int
  /// `*` that may open emphasis: where, and how many.
  var stars: [Range<Int>] = []
  /// `[` that may open a link.
  var brackets: [Int] = []
  /// The last `>` and `)` of the line: beyond them nothing ends a tag or a link.
  let lastEnds: (tag: Int, link: Int)

  /// - Parameter scalars: of a line, or of a cell in one.
  init(_ scalars: ArraySlice<Unicode.Scalar>, isInComment: Bool = false) {
    self.scalars = scalars
    self.isInComment = isInComment
    next = scalars.startIndex
    lastEnds = (scalars.lastIndex(of: ">") ?? -1, scalars.lastIndex(of: ")") ?? -1)
    if isInComment { endComment() }
    if isRule {
      hidden.append(scalars.indices)
      return
    }
    takePrefix()
    while next < scalars.endIndex { takeSign() }
    if level != nil { takeHeadingEnd() }
    hidden = hidden.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }.merged
  }

  func has(_ word: String, at index: Int) -> Bool {
    scalars[min(index, scalars.endIndex)...].starts(with: word.unicodeScalars)
  }

  mutating func hide(_ range: Range<Int>) {
    hidden.append(range)
    next = range.upperBound
  }
}

// MARK: The beginning of a line

extension MarkdownMarks {
  /// `---`, `***`, `===` and the fence of a block of code.
  private var isRule: Bool {
    if has("```", at: firstWord) || has("~~~", at: firstWord) { return true }
    let signs = scalars.filter { !$0.properties.isWhitespace }
    guard signs.count >= 3, let sign = signs.first else { return false }
    return "-*_=".unicodeScalars.contains(sign) && signs.allSatisfy { $0 == sign }
  }

  private var firstWord: Int {
    scalars[next...].firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
  }

  /// `> `, `- ` and `## `, with the blanks around them.
  private mutating func takePrefix() {
    while has(">", at: firstWord) { hide(next..<endOfBlanks(after: firstWord + 1)) }
    let start = firstWord
    let signs = scalars[start...].prefix { $0 == "#" }.count
    if (1...6).contains(signs) {
      level = signs
      hide(next..<endOfBlanks(after: start + signs))
    } else if ["- ", "* ", "+ ", "-\t", "*\t"].contains(where: { has($0, at: start) }) {
      hide(next..<endOfBlanks(after: start + 1))
    }
  }

  private func endOfBlanks(after index: Int) -> Int {
    scalars[index...].firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
  }

  /// `##` that closes a heading, and `{#name}` or `{-}` of our own drafts.
  private mutating func takeHeadingEnd() {
    var end = scalars.endIndex
    if scalars.last == "}", let open = scalars.lastIndex(of: "{"),
      has("{#", at: open) || has("{-}", at: open)
    {
      end = open
    }
    let words = scalars[..<end]
    let trimmed = words.dropLast(words.reversed().prefix { $0 == "#" || $0 == " " }.count)
    let isClosed = words[trimmed.endIndex...].contains("#")
    hidden.append((isClosed ? trimmed.endIndex : end)..<scalars.endIndex)
  }
}

extension [Range<Int>] {
  /// In rising order already.
  fileprivate var merged: [Range<Int>] {
    reduce(into: []) { ranges, range in
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
  }
}
