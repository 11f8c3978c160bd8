/// Finds half-width marks that stand among Chinese.
///
/// A mark is Chinese by its neighbours, quotes and spaces aside: a Han character or a full-width mark before
/// it; or one after it, where a figure or a Latin word comes before. Marks inside figures (1,000, 17:28), Latin
/// words and addresses are left. What one mark becomes counts for the next.
struct HalfWidthMarks {
  private var text: [Unicode.Scalar]
  private let passage: Passage
  private let tokens: LatinTokens
  private let head: Int
  private var found: [Correction] = []

  static func all(in passage: Passage) -> [Correction] {
    guard passage.scalars.contains(where: \.isHalfWidthMark),
      passage.scalars.contains(where: \.isHan)
    else { return [] }
    var marks = HalfWidthMarks(passage)
    marks.readBrackets()
    while marks.readMarks() {}
    return marks.found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private init(_ passage: Passage) {
    self.passage = passage
    text = passage.scalars
    tokens = LatinTokens(text)
    head = Numeral(text)?.range.upperBound ?? 0
  }
}

// Brackets
extension HalfWidthMarks {
  private mutating func readBrackets() {
    let han = HanCount(text)
    for pair in BracketPairs(text).pairs where pair.kind == .round && pair.open >= head {
      let halves = [pair.open, pair.close].filter { text[$0].isASCII && !tokens.contains($0) }
      guard !halves.isEmpty, halves.count == 1 || isChinese(pair, han) else { continue }
      let replacements = halves.map { Replacement(at: $0, text[$0] == "(" ? "（" : "）") }
      for half in halves { text[half] = text[half] == "(" ? "（" : "）" }
      found.append(Correction(in: passage, pair.open..<pair.close + 1, replacements))
    }
  }

  private func isChinese(_ pair: BracketPairs.Pair, _ han: HanCount) -> Bool {
    han.isAny(in: pair.open..<pair.close) || neighbour(before: pair.open)?.isChinese == true
  }
}

/// How many Han characters stand before each index.
private struct HanCount {
  private let counts: [Int]

  init(_ text: [Unicode.Scalar]) {
    var counts = [0]
    counts.reserveCapacity(text.count + 1)
    for scalar in text { counts.append((counts.last ?? 0) + (scalar.isHan ? 1 : 0)) }
    self.counts = counts
  }

  func isAny(in range: Range<Int>) -> Bool { counts[range.upperBound] > counts[range.lowerBound] }
}

// , . ; : ? !
extension HalfWidthMarks {
  /// One walk; whether it found anything, so that another may find more.
  private mutating func readMarks() -> Bool {
    var isNew = false
    for index in head..<max(head, text.count) {
      guard let wide = text[index].wideMark, !tokens.contains(index), isChinese(at: index) else {
        continue
      }
      let isCertain = isCertain(index)
      found.append(
        Correction(
          in: passage, index..<index + 1, isCertain ? [Replacement(at: index, String(wide))] : []))
      text[index] = wide
      isNew = true
    }
    return isNew
  }

  /// A dot between Han may be something else; a question mark may be what a copy made of a lost character.
  private func isCertain(_ index: Int) -> Bool {
    switch text[index] {
    case ".": isEnd(index + 1)
    case "?": isEnd(index + 1) || asks(before: index)
    default: true
    }
  }

  /// Whether the sentence that ends there has a word that asks.
  private func asks(before index: Int) -> Bool {
    let sentence = text[..<index].suffix(40)
    let start = sentence.lastIndex { $0 == "。" || $0 == "？" || $0 == "！" } ?? sentence.startIndex
    return sentence[start...].contains(where: Self.asking.contains)
  }

  private static let asking = Set("吗呢什怎何哪谁否几".unicodeScalars)

  private func isChinese(at index: Int) -> Bool {
    // ?? stands for characters that were lost, and is another rule's.
    if text[index] == "?", text.scalar(at: index - 1) == "?" || text.scalar(at: index + 1) == "?" {
      return false
    }
    let before = neighbour(before: index)
    if text[index] == "." { return isChineseStop(index, after: before) }
    guard let before, before.wideMark == nil else { return false }
    if before.isChinese { return true }
    let after = neighbour(after: index)
    return after?.isChinese ?? (text[index] == ";" || text[index] == ",")
  }

  /// A full stop after Han, at the end or between Han; ... is an ellipsis.
  private func isChineseStop(_ index: Int, after before: Unicode.Scalar?) -> Bool {
    guard let before, before.isHan || before == "）" || before == "》",
      text.scalar(at: index - 1)?.isSpace != true, text.scalar(at: index + 1) != "."
    else { return false }
    let after = neighbour(after: index)
    return after == nil || after?.isHan == true || isEnd(index + 1)
  }

  /// Whether nothing but closing quotes and spaces follows.
  private func isEnd(_ index: Int) -> Bool {
    text[min(index, text.count)...].allSatisfy { $0.isSpace || $0.isQuote }
  }

  private func neighbour(before index: Int) -> Unicode.Scalar? {
    text[..<index].last { !$0.isSpace && !$0.isQuote }
  }

  private func neighbour(after index: Int) -> Unicode.Scalar? {
    text[(index + 1)...].first { !$0.isSpace && !$0.isQuote }
  }
}

extension Unicode.Scalar {
  fileprivate var isChinese: Bool { isHan || isWideMark }

  fileprivate var isHalfWidthMark: Bool { wideMark != nil || self == "(" || self == ")" }

  /// The full-width form of a mark that is half-width.
  fileprivate var wideMark: Unicode.Scalar? {
    switch self {
    case ",": "，"
    case ".": "。"
    case ";": "；"
    case ":": "："
    case "?": "？"
    case "!": "！"
    default: nil
    }
  }
}
