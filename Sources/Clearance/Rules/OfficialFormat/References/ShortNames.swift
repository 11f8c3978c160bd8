import Diagnostics
import Documents

extension Rule {
  /// RF-04: a short name that a text gives is used from there on.
  static let shortNames = Rule(
    "RF-04", Citation(.practice),
    Guidance(
      "写了“以下简称”，后文就用简称", why: "定了简称又不用，或者一会儿全称一会儿简称，读的人会以为说的是两件事。",
      good: "《药品管理办法》（以下简称《办法》）……按照《办法》执行", bad: "《药品管理办法》（以下简称《办法》）……按照《药品管理办法》执行")
  ) { proofreading, rule in
    proofreading.parts.flatMap { passages in
      // Each is looked for in the whole text: a text that gives so many is no text.
      ShortName.all(in: passages).prefix(50).compactMap { rule.usage(of: $0, in: passages) }
    }
  }

  private func usage(of name: ShortName, in passages: [Passage]) -> Finding? {
    let definition = passages[name.passage]
    if !name.isUsedLater(in: passages) { return neverUsed(name, in: definition) }
    return name.fullUse(in: passages).map { stillInFull(name, at: $0.1, in: passages[$0.0]) }
  }
}

/// What 以下简称 gives: 《药品管理办法》（以下简称《办法》）.
private struct ShortName {
  /// The number of the passage that gives it.
  let passage: Int
  /// The short name, without quotation marks.
  let short: Range<Int>
  let words: String
  /// The whole name, with its 书名号; nil where the name has none.
  let full: String?
  /// Where the definition ends.
  let end: Int

  static func all(in passages: [Passage]) -> [ShortName] {
    passages.indices.flatMap { index in
      (passages[index].ranges(of: "以下简称") + passages[index].ranges(of: "以下统称"))
        .compactMap { ShortName(after: $0, in: passages[index], index) }
    }
  }

  private init?(after phrase: Range<Int>, in passage: Passage, _ index: Int) {
    let text = passage.scalars
    let closings = "）)。；，,".unicodeScalars
    let end = text[phrase.upperBound...].firstIndex(where: closings.contains) ?? text.count
    let marks = "“”\"：: 为‘’".unicodeScalars
    let short = (phrase.upperBound..<end).filter { !marks.contains(text[$0]) }
    guard let first = short.first, let last = short.last, last - first < 30 else { return nil }
    self.passage = index
    self.short = first..<last + 1
    self.words = passage.text(in: first..<last + 1)
    self.full = Self.fullName(before: phrase.lowerBound, in: passage)
    self.end = end
  }

  /// 《…》 right before the parenthesis.
  private static func fullName(before start: Int, in passage: Passage) -> String? {
    let text = passage.scalars
    guard start >= 2, "（(".unicodeScalars.contains(text[start - 1]), text[start - 2] == "》",
      let opening = text[..<(start - 2)].lastIndex(of: "《")
    else { return nil }
    return passage.text(in: opening..<start - 1)
  }

  func isUsedLater(in passages: [Passage]) -> Bool {
    passages[passage].firstRange(of: words, from: end) != nil
      || passages[(passage + 1)...].contains { $0.contains(words) }
  }

  /// The first place after the definition where the whole name stands again.
  func fullUse(in passages: [Passage]) -> (Int, Range<Int>)? {
    guard let full else { return nil }
    if let range = passages[passage].firstRange(of: full, from: end) { return (passage, range) }
    return passages.indices[(passage + 1)...].lazy.compactMap { index in
      passages[index].firstRange(of: full).map { (index, $0) }
    }.first
  }
}

extension Proofreading {
  /// The paragraphs of each text and of each annex.
  fileprivate var parts: [[Passage]] {
    texts.flatMap { text in [text.body + text.annexes.flatMap { $0.body ?? [] }] }
  }
}

extension Rule {
  fileprivate func neverUsed(_ name: ShortName, in passage: Passage) -> Finding {
    finding(
      "简称“\(name.words.excerpt)”后文没有用到", at: passage.location(of: name.short), .note,
      suggestion: "删去“以下简称”，或者在后文用简称")
  }

  fileprivate func stillInFull(
    _ name: ShortName, at range: Range<Int>, in passage: Passage
  ) -> Finding {
    finding(
      "定了简称“\(name.words.excerpt)”，这里仍用全称", at: passage.location(of: range), .note,
      suggestion: "改用简称")
  }
}
