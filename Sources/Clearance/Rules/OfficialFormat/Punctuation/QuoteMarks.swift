/// Finds quotation marks that are straight, reversed, nested in their own kind or alone.
struct QuoteMarks {
  private let passage: Passage
  let text: [Unicode.Scalar]
  let tokens: LatinTokens
  private(set) var corrections: [Correction] = []
  /// Opened and never closed, or closed and never opened.
  private(set) var lonely: [Int] = []
  /// The text as the corrections make it.
  var mended: [Unicode.Scalar]

  init(_ passage: Passage) {
    self.passage = passage
    text = passage.scalars
    mended = text
    tokens = LatinTokens(text)
    guard text.contains(where: \.isQuote), text.contains(where: \.isHan) else { return }
    readDoubles()
    readSingles()
    corrections.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  mutating func add(_ open: Int, _ close: Int, _ marks: (String, String)) {
    let replacements = [(open, marks.0), (close, marks.1)]
      .filter { String(text[$0.0]) != $0.1 }
      .map { Replacement(at: $0.0, $0.1) }
    guard !replacements.isEmpty else { return }
    for (index, mark) in [(open, marks.0), (close, marks.1)] {
      mended[index] = mark.unicodeScalars.first ?? mended[index]
    }
    corrections.append(Correction(in: passage, open..<close + 1, replacements))
  }

  func isHan(_ index: Int) -> Bool { text.scalar(at: index)?.isHan == true }
}

// “ ”
extension QuoteMarks {
  private mutating func readDoubles() {
    let curly = text.indices.filter { text[$0].isCurlyDouble }
    let straight = straightDoubles
    let alternates = CurlyQuotes(curly, in: text).alternate
    if straight.isEmpty {
      if !alternates || !curly.count.isMultiple(of: 2) { readCurly(curly) }
    } else if alternates, curly.count.isMultiple(of: 2) {
      readStraight(straight, among: curly)
    } else {
      readMixed((curly + straight).sorted())
    }
  }

  /// Straight marks in pairs; those inside a curly pair are the inner ones.
  private mutating func readStraight(_ straight: [Int], among curly: [Int]) {
    var before = 0
    var gaps: [(depth: Int, marks: [Int])] = []
    for index in straight {
      while before < curly.count, curly[before] < index { before += 1 }
      if gaps.last?.depth == before {
        gaps[gaps.count - 1].marks.append(index)
      } else {
        gaps.append((before, [index]))
      }
    }
    for gap in gaps {
      guard gap.marks.count.isMultiple(of: 2) else {
        lonely += gap.marks.suffix(1).filter { isHan($0 - 1) || isHan($0 + 1) }
        continue
      }
      for place in stride(from: 0, to: gap.marks.count, by: 2) {
        let (open, close) = (gap.marks[place], gap.marks[place + 1])
        guard isAmongHan(open, close) else { continue }
        add(open, close, gap.depth.isMultiple(of: 2) ? ("“", "”") : ("‘", "’"))
      }
    }
  }

  /// One half straight, the other not: “甲".
  private mutating func readMixed(_ marks: [Int]) {
    let fits =
      marks.count.isMultiple(of: 2)
      && marks.enumerated().allSatisfy { place, index in
        let due: Unicode.Scalar = place.isMultiple(of: 2) ? "“" : "”"
        return !text[index].isCurlyDouble || text[index] == due
      }
    guard fits else {
      lonely += marks.prefix(1)
      return
    }
    for place in stride(from: 0, to: marks.count, by: 2) {
      add(marks[place], marks[place + 1], ("“", "”"))
    }
  }

  /// Nested in their own kind, reversed, or alone.
  private mutating func readCurly(_ marks: [Int]) {
    let quotes = CurlyQuotes(marks, in: text)
    if let nested = quotes.pairs {
      for pair in nested where pair.depth == 1 { add(pair.open, pair.close, ("‘", "’")) }
    } else if marks.count.isMultiple(of: 2) {
      for place in stride(from: 0, to: marks.count, by: 2) {
        add(marks[place], marks[place + 1], ("“", "”"))
      }
    } else if !quotes.continueParagraph {
      lonely += quotes.unpaired
    }
  }
}

// " "
extension QuoteMarks {
  /// Those that quote: not inches (15"), not in addresses.
  private var straightDoubles: [Int] {
    let all = text.indices.filter {
      (text[$0] == "\"" || text[$0] == "＂") && !tokens.contains($0)
    }
    var marks: [Int] = []
    var index = 0
    while index < all.count {
      let open = all[index]
      let followsDigit = text.scalar(at: open - 1)?.isDigit == true
      let close = index + 1 < all.count ? all[index + 1] : nil
      if followsDigit, close.map({ !isHan($0 - 1) || !isHan(open + 1) }) ?? true {
        index += 1
        continue
      }
      marks += [open] + (close.map { [$0] } ?? [])
      index += 2
    }
    return marks
  }

  /// Whether there is Chinese between two marks, or on both sides of them: 代号"A"的产品, not key="value".
  private func isAmongHan(_ open: Int, _ close: Int) -> Bool {
    text[open...close].contains(where: \.isHan)
      || isChinese(text.scalar(at: open - 1)) && isChinese(text.scalar(at: close + 1))
  }

  private func isChinese(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.isHan || $0.isWideMark } ?? false
  }
}

extension Unicode.Scalar {
  fileprivate var isCurlyDouble: Bool { self == "“" || self == "”" }
}
