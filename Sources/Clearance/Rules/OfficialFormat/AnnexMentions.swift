import Diagnostics
import Documents

extension Rule {
  /// AT-09: what the text calls 附件2 exists, and what is annexed is called for somewhere.
  static let annexMentions = Rule(
    id: "AT-09", citation: Citation(.data), summary: "正文提到的附件都有，有的附件正文都提到"
  ) { proofreading, rule in
    proofreading.document.parts.flatMap { part in
      let mentions = part.body.passages.flatMap(AnnexMention.all)
      return notGiven(mentions, in: part, rule) + neverMentioned(mentions, in: part, rule)
    }
  }

  private static func notGiven(
    _ mentions: [AnnexMention], in part: Document.Part, _ rule: Rule
  ) -> [Diagnostic] {
    mentions.filter { !$0.exists(among: part.annexes.count) }
      .map { .notGiven($0, part.annexes.count, rule) }
  }

  private static func neverMentioned(
    _ mentions: [AnnexMention], in part: Document.Part, _ rule: Rule
  ) -> [Diagnostic] {
    let count = part.annexes.count
    return part.annexes.enumerated().compactMap { index, annex in
      let isMentioned =
        mentions.contains { $0.names(index, of: count) } || part.body.mentions(annex)
      return isMentioned ? nil : .neverMentioned(index, annex, of: count, rule)
    }
  }
}

/// “附件2” or a bare “附件” in the text.
private struct AnnexMention {
  let number: Int?
  let passage: Passage
  let range: Range<Int>

  static func all(in passage: Passage) -> [AnnexMention] {
    let text = passage.characters
    return text.indices.dropLast().compactMap { index -> AnnexMention? in
      guard text[index] == "附", text[index + 1] == "件" else { return nil }
      let digits = text[(index + 2)...].prefix { $0.isASCII && $0.isNumber }
      return AnnexMention(
        number: Int(String(digits)), passage: passage, range: index..<index + 2 + digits.count)
    }
  }

  /// A bare 附件 is right where there is one or more; 附件1 also where there is one alone.
  func exists(among count: Int) -> Bool {
    number.map { (1...max(1, count)).contains($0) && count > 0 } ?? (count > 0)
  }

  func names(_ index: Int, of count: Int) -> Bool { number == nil || number == index + 1 }
}

extension [Block] {
  /// Whether the text calls the annex by its name.
  fileprivate func mentions(_ annex: Annex) -> Bool {
    let title = annex.title.plainText
    return passages.contains { $0.text.contains(title) }
  }
}

extension Diagnostic {
  fileprivate static func notGiven(
    _ mention: AnnexMention, _ count: Int, _ rule: Rule
  ) -> Diagnostic {
    let name = "附件" + (mention.number.map(String.init) ?? "")
    return Diagnostic(
      rule: rule.id, rule.citation,
      "正文提到“\(name)”，文件却" + (count == 0 ? "没有附件" : "只有\(count)个附件"),
      at: mention.passage.location(of: mention.range),
      suggestion: "补上这个附件；没有随文公开的写“内容: 未随文公开”")
  }

  fileprivate static func neverMentioned(
    _ index: Int, _ annex: Annex, of count: Int, _ rule: Rule
  ) -> Diagnostic {
    let title = Passage(annex.title)
    return Diagnostic(
      rule: rule.id, rule.citation,
      "正文没有提到附件\(count > 1 ? String(index + 1) : "")“\(title.text.excerpt)”",
      at: title.location(of: 0..<max(1, title.characters.count)), severity: .warning,
      suggestion: "在正文相应处写“（见附件\(count > 1 ? String(index + 1) : "")）”")
  }
}
