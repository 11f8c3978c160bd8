/// Finds quotation marks that are straight, reversed, nested in their own kind or alone.
struct QuoteMarks {
  private let passage: Passage
  private let text: [Unicode.Scalar]
  private let tokens: LatinTokens
  private(set) var corrections: [Correction] = []
  /// Opened and never closed, or closed and never opened.
  private(set) var lonely: [Int] = []
  /// The text as the corrections make it.
  private var mended: [Unicode.Scalar]

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

  private mutating func add(_ open: Int, _ close: Int, _ marks: (String, String)) {
    let replacements = [(open, marks.0), (close, marks.1)]
      .filter { String(text[$0.0]) != $0.1 }
      .map { Replacement(at: $0.0, $0.1) }
    guard !replacements.isEmpty else { return }
    for (index, mark) in [(open, marks.0), (close, marks.1)] {
      mended[index] = mark.unicodeScalars.first ?? mended[index]
    }
    corrections.append(Correction(in: passage, open..<close + 1, replacements))
  }

  private func isHan(_ index: Int) -> Bool { text.scalar(at: index)?.isHan == true }
}

// “ ”
extension QuoteMarks {
  private mutating func readDoubles() {
    let curly = text.indices.filter { text[$0].isCurlyDouble }
    let straight = straightDoubles
    let alternates = curly.enumerated().allSatisfy {
      text[$1] == ($0.isMultiple(of: 2) ? "“" : "”")
    }
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

  /// Nested in their own kind, reversed, or alone. A paragraph of a long quotation begins with “ and need not end
  /// with ” (4.8.3.5).
  private mutating func readCurly(_ marks: [Int]) {
    if let nested = nestedPairs(marks) {
      for pair in nested where pair.depth == 1 { add(pair.open, pair.close, ("‘", "’")) }
    } else if marks.count.isMultiple(of: 2) {
      for place in stride(from: 0, to: marks.count, by: 2) {
        add(marks[place], marks[place + 1], ("“", "”"))
      }
    } else if !isContinued(marks) {
      lonely += unpaired(marks)
    }
  }

  private func isContinued(_ marks: [Int]) -> Bool {
    guard marks.first == text.skippingSpaces(from: 0) else { return false }
    return marks.dropFirst().enumerated().allSatisfy {
      text[$1] == ($0.isMultiple(of: 2) ? "“" : "”")
    } || marks.enumerated().allSatisfy { text[$1] == ($0.isMultiple(of: 2) ? "“" : "”") }
  }

  /// The pairs, where each mark that opens has one that closes; nil otherwise.
  private func nestedPairs(_ marks: [Int]) -> [(open: Int, close: Int, depth: Int)]? {
    var open: [Int] = []
    var pairs: [(open: Int, close: Int, depth: Int)] = []
    for index in marks {
      if text[index] == "“" {
        open.append(index)
      } else {
        guard let opened = open.popLast() else { return nil }
        pairs.append((opened, index, open.count))
      }
    }
    return open.isEmpty ? pairs : nil
  }

  private func unpaired(_ marks: [Int]) -> [Int] {
    var open: [Int] = []
    for index in marks {
      if text[index] == "“" {
        open.append(index)
      } else if open.popLast() == nil {
        return [index]
      }
    }
    return Array(open.prefix(1))
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

// ' '
extension QuoteMarks {
  /// Straight single marks: inner ones inside a quotation, else outer ones, which are double.
  private mutating func readSingles() {
    let marks = text.indices.filter {
      (text[$0] == "'" || text[$0] == "＇") && !tokens.contains($0) && !isApostrophe($0)
    }
    guard marks.count.isMultiple(of: 2) else { return }
    var depths = QuoteDepth(mended)
    for place in stride(from: 0, to: marks.count, by: 2) {
      let (open, close) = (marks[place], marks[place + 1])
      guard text[open...close].contains(where: \.isHan) else { continue }
      add(open, close, depths.isInside(open) ? ("‘", "’") : ("“", "”"))
    }
  }

  /// Or minutes, or feet: don't, 5', the 90's.
  private func isApostrophe(_ index: Int) -> Bool {
    guard let before = text.scalar(at: index - 1) else { return false }
    guard before.isLatin || before.isDigit else { return false }
    return !isHan(index + 1) || before.isDigit
  }
}

/// Walks along a text and says whether a place is inside “ ”.
private struct QuoteDepth {
  private let text: [Unicode.Scalar]
  private var index = 0
  private var depth = 0

  init(_ text: [Unicode.Scalar]) { self.text = text }

  /// Places are asked for from left to right.
  mutating func isInside(_ place: Int) -> Bool {
    while index < place {
      if text[index] == "“" { depth += 1 }
      if text[index] == "”" { depth = max(0, depth - 1) }
      index += 1
    }
    return depth > 0
  }
}

extension Unicode.Scalar {
  fileprivate var isCurlyDouble: Bool { self == "“" || self == "”" }
}
