/// What of a line of Markdown is structure and not words: `## `, `**`, `](…)`, `<!-- … -->`.
///
/// It reads a line at a time, as a person does who marks up a text that has been typed: a text whose lines are its
/// paragraphs stays one, whatever Markdown would make of them.
struct MarkdownMarks {
  /// Scalars of the line, in rising order, without overlaps.
  private(set) var hidden: [Range<Int>] = []
  /// 1 for `#`; nil for a line that is no heading.
  private(set) var level: Int?
  /// Whether a comment goes on in the next line.
  private(set) var isInComment: Bool

  private let scalars: ArraySlice<Unicode.Scalar>
  private var next: Int
  /// `*` that may open emphasis: where, and how many.
  private var stars: [Range<Int>] = []
  /// `[` that may open a link.
  private var brackets: [Int] = []
  /// The last `>` and `)` of the line: beyond them nothing ends a tag or a link.
  private let lastEnds: (tag: Int, link: Int)

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

  private func has(_ word: String, at index: Int) -> Bool {
    scalars[min(index, scalars.endIndex)...].starts(with: word.unicodeScalars)
  }

  private mutating func hide(_ range: Range<Int>) {
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

// MARK: Within a line

extension MarkdownMarks {
  private mutating func takeSign() {
    switch scalars[next] {
    case "\\" where next + 1 < scalars.endIndex && scalars[next + 1].isMark:
      hide(next..<next + 1)
      next += 1
    case "\\" where next + 1 == scalars.endIndex: hide(next..<next + 1)
    case "`": hide(next..<next + 1)
    case "*": takeStars()
    case "<": takeTag()
    case "&": takeBlank()
    case "[":
      brackets.append(next)
      next += 1
    case "]": takeLinkEnd()
    default: next += 1
    }
  }

  private mutating func takeStars() {
    let run = next..<next + scalars[next...].prefix { $0 == "*" }.count
    next = run.upperBound
    // More than three cover what nobody should read: 139****0000.
    guard run.count <= 3 else { return }
    if let open = stars.last, open.count == run.count {
      hidden += [stars.removeLast(), run]
    } else {
      stars.append(run)
    }
  }

  /// `<!-- … -->` and `<br>`.
  private mutating func takeTag() {
    if has("<!--", at: next) {
      hide(next..<next + 4)
      return endComment()
    }
    let sign = next + 1 < scalars.endIndex ? scalars[next + 1] : " "
    let isTag = sign == "/" || (sign.isASCII && sign.properties.isAlphabetic)
    guard isTag, next < lastEnds.tag, let end = scalars[next...].firstIndex(of: ">") else {
      next += 1
      return
    }
    hide(next..<end + 1)
  }

  private mutating func endComment() {
    var end = next
    while end < scalars.endIndex, !has("-->", at: end) { end += 1 }
    isInComment = end == scalars.endIndex
    hide(next..<min(end + 3, scalars.endIndex))
  }

  /// Blanks by which texts on the web indent.
  private mutating func takeBlank() {
    let blank = ["&emsp;", "&ensp;", "&nbsp;"].first { has($0, at: next) }
    guard let blank else { return next += 1 }
    hide(next..<next + blank.unicodeScalars.count)
  }

  /// `](…)`; a picture goes with its words.
  private mutating func takeLinkEnd() {
    let open = brackets.popLast()
    guard let open, has("](", at: next), next < lastEnds.link,
      let end = scalars[next...].firstIndex(of: ")")
    else {
      next += 1
      return
    }
    let isPicture = open > scalars.startIndex && scalars[open - 1] == "!"
    hidden.append(isPicture ? open - 1..<next : open..<open + 1)
    hide(next..<end + 1)
  }
}

extension Unicode.Scalar {
  /// What a backslash keeps from being a mark.
  fileprivate var isMark: Bool {
    isASCII && !properties.isWhitespace && !properties.isAlphabetic && !("0"..."9").contains(self)
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
