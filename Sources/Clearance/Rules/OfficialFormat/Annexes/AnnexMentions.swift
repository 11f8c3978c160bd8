import Diagnostics
import Documents

extension Rule {
  /// AT-09: what the text calls 附件2 exists, and what is annexed is called for somewhere.
  static let annexMentions = Rule(
    "AT-09", Citation(.data),
    Guidance(
      "正文提到的附件都有，有的附件正文都提到",
      why: "正文说“见附件3”而附件只有两件，读的人不知道是少印了一件，还是写错了号。",
      good: "各单位填写自查表（见附件2）——文后有附件2", bad: "各单位填写自查表（见附件3）——文后只有两个附件")
  ) { proofreading, rule in
    proofreading.texts.flatMap { text in
      let mentions = text.body.flatMap(AnnexMention.all)
      return notGiven(mentions, in: text, rule) + neverMentioned(mentions, in: text, rule)
    }
  }

  private static func notGiven(
    _ mentions: [AnnexMention], in text: Proofreading.Text, _ rule: Rule
  ) -> [Finding] {
    mentions.filter { !$0.exists(among: text.annexes.count) }
      .map { rule.notGiven($0, text.annexes.count) }
  }

  private static func neverMentioned(
    _ mentions: [AnnexMention], in text: Proofreading.Text, _ rule: Rule
  ) -> [Finding] {
    let count = text.annexes.count
    return text.annexes.enumerated().compactMap { index, annex in
      let isMentioned =
        mentions.contains { $0.names(index, of: count) } || text.mentions(annex.title)
      return isMentioned ? nil : rule.neverMentioned(index, annex.title, of: count)
    }
  }
}

/// “附件2” or a bare “附件” in the text; “附件1、2” and “附件1至3” are a mention of each.
private struct AnnexMention {
  let number: Int?
  let passage: Passage
  let range: Range<Int>

  static func all(in passage: Passage) -> [AnnexMention] {
    let text = passage.scalars
    return text.indices.dropLast().flatMap { index -> [AnnexMention] in
      guard text[index] == "附", text[index + 1] == "件" else { return [] }
      return all(in: passage, from: index)
    }
  }

  /// Those that one 附件 begins: more than one where numbers follow each other.
  private static func all(in passage: Passage, from index: Int) -> [AnnexMention] {
    var numerals = AnnexNumerals(passage.scalars[(index + 2)...])
    guard let first = numerals.next() else {
      return [AnnexMention(number: nil, passage: passage, range: index..<index + 2)]
    }
    var mentions = [
      AnnexMention(number: first.number, passage: passage, range: index..<first.range.upperBound)
    ]
    while let next = numerals.next() {
      let from = next.isEndOfSpan ? (mentions.last?.number ?? next.number) + 1 : next.number
      let numbers = from < next.number ? Array(from...next.number) : [next.number]
      mentions += numbers.map { AnnexMention(number: $0, passage: passage, range: next.range) }
    }
    return mentions
  }

  /// A bare 附件 is right where there is one or more; 附件1 also where there is one alone.
  func exists(among count: Int) -> Bool {
    number.map { (1...max(1, count)).contains($0) && count > 0 } ?? (count > 0)
  }

  func names(_ index: Int, of count: Int) -> Bool { number == nil || number == index + 1 }
}

/// The numbers after 附件: `1`, then `、2`, `和2`, `至3`. In 附件1和附件2 each is a mention of its own.
private struct AnnexNumerals {
  private var rest: ArraySlice<Unicode.Scalar>
  private var isFirst = true

  struct Numeral {
    let number: Int
    let range: Range<Int>
    let isEndOfSpan: Bool
  }

  init(_ text: ArraySlice<Unicode.Scalar>) { self.rest = text }

  mutating func next() -> Numeral? {
    var digits = rest
    var mark: Unicode.Scalar?
    if !isFirst { mark = digits.popFirst() }
    guard mark.map({ Self.joining.contains($0) || Self.spanning.contains($0) }) ?? isFirst
    else { return nil }
    digits = digits.prefix { ("0"..."9").contains($0) }
    // 附件100 is no annex, and 附件2、2022年 is no mention of an annex 2022.
    guard (1...2).contains(digits.count), let number = Int(String(String.UnicodeScalarView(digits)))
    else { return nil }
    let after = rest[digits.endIndex...].first
    guard isFirst || !(after.map(Self.counted.contains) ?? false) else { return nil }
    isFirst = false
    rest = rest[digits.endIndex...]
    return Numeral(
      number: number, range: digits.startIndex..<digits.endIndex,
      isEndOfSpan: mark.map(Self.spanning.contains) ?? false)
  }

  private static let joining = Set("、和及与".unicodeScalars)
  private static let spanning = Set("至到-－—–~～".unicodeScalars)
  private static let counted = Set("年月日号份个家项条款天次万元.．".unicodeScalars)
}

extension Proofreading.Text {
  /// Whether the text calls the annex by its name.
  fileprivate func mentions(_ title: Passage) -> Bool {
    let name = title.text
    return body.contains { $0.text.contains(name) }
  }
}

extension Rule {
  fileprivate func notGiven(_ mention: AnnexMention, _ count: Int) -> Finding {
    let name = "附件" + (mention.number.map(String.init) ?? "")
    return finding(
      "正文提到“\(name)”，文件却" + (count == 0 ? "没有附件" : "只有\(count)个附件"),
      at: mention.passage.location(of: mention.range),
      suggestion: "补上这个附件；没有随文公开的写“内容: 未随文公开”")
  }

  fileprivate func neverMentioned(_ index: Int, _ title: Passage, of count: Int) -> Finding {
    finding(
      "正文没有提到附件\(count > 1 ? String(index + 1) : "")“\(title.text.excerpt)”",
      at: title.beginning, .warning,
      suggestion: "在正文相应处写“（见附件\(count > 1 ? String(index + 1) : "")）”")
  }
}
