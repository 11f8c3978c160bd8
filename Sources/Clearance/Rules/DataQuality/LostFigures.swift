import Diagnostics
import Documents

extension Rule {
  /// BD-06: a figure that was lost on the way: “月日”, “年以来”, “不少于批次”.
  ///
  /// Copies from the web drop digits that stood in a markup of their own. What is gone is not to be
  /// guessed: the place is shown, and somebody looks into the original.
  static let lostFigures = Rule(
    id: "BD-06", citation: Citation(.data), summary: "没有丢失数字的地方"
  ) { proofreading, rule in
    proofreading.document.passages.flatMap { passage in
      LostFigure.all(in: passage).map { .lostFigure($0, in: passage, rule) }
    }
  }
}

/// A place where a figure must have stood.
private struct LostFigure {
  let range: Range<Int>

  static func all(in passage: Passage) -> [LostFigure] {
    let text = passage.characters
    return text.indices.compactMap { index in
      let length =
        dateWithoutFigures(text, at: index) ?? spanWithoutFigure(text, at: index)
        ?? boundWithoutFigure(text, at: index) ?? verbWithoutObject(text, at: index)
      return length.map { LostFigure(range: index..<index + $0) }
    }
  }

  /// 月日 with nothing between: not 每月日常 or 月日均, and not 出生年月日, which names what a date has.
  private static func dateWithoutFigures(_ text: [Character], at index: Int) -> Int? {
    guard text.has("月日", at: index), !text.has(oneOf: afterDay, at: index + 2) else { return nil }
    guard index > 1, text[index - 1] == "年" else { return 2 }
    let namesParts = text[index - 2].isLetter && !prepositions.contains(text[index - 2])
    return namesParts ? nil : 2
  }

  private static let prepositions = Set<Character>("于自至在从")
  private static let afterDay = Set<Character>("常均报程志记历夜期")

  /// 年以来 with nothing that counts before it.
  private static func spanWithoutFigure(_ text: [Character], at index: Int) -> Int? {
    guard text.has("年以来", at: index) else { return nil }
    let before = index > 0 ? text[index - 1] : "。"
    return before.isNumber || counters.contains(before) ? nil : 3
  }

  /// What makes a word with 年: so many years, and which year.
  private static let counters = Set<Character>(
    "〇零一二三四五六七八九十百千两几数多近半去今前本当每上同次翌全整往历连累开新过这那些余来○")

  /// 不少于批次: a bound, then at once the measure.
  private static func boundWithoutFigure(_ text: [Character], at index: Int) -> Int? {
    guard let bound = bounds.first(where: { text.has($0, at: index) }) else { return nil }
    let place = index + bound.count
    let measure = measures.first { measure, others in
      text.has(measure, at: place) && !text.has(oneOf: others, at: place + measure.count)
    }
    return measure.map { bound.count + $0.measure.count }
  }

  private static let bounds = ["不少于", "不低于", "不超过", "不多于", "至少"]
  /// A measure, and what after it makes another word of it: 个人, 次日, 家庭.
  private static let measures: [(measure: String, others: Set<Character>)] = [
    ("批次", []), ("家次", []), ("人次", []), ("万元", []), ("%", []), ("％", []),
    ("家", ["庭", "长", "用", "电", "属"]), ("件", ["件"]), ("起", ["点", "始"]),
    ("个", ["人", "体", "别", "个"]), ("户", ["籍", "外", "口"]), ("天", ["天", "然"]),
    ("次", ["日", "年", "月", "数", "要", "于", "次"]), ("元", ["月", "旦", "件"]),
  ]

  /// 开展等: a verb whose objects are gone; 开展等级评定 has one.
  private static func verbWithoutObject(_ text: [Character], at index: Int) -> Int? {
    let isVerb = verbs.contains { text.has($0 + "等", at: index) }
    return isVerb && !text.has(oneOf: afterEqual, at: index + 3) ? 3 : nil
  }

  private static let verbs = ["开展", "实施", "推进"]
  private static let afterEqual = Set<Character>("级同效额保价距量比次值待")
}

extension [Character] {
  fileprivate func has(_ word: String, at index: Int) -> Bool {
    index + word.count <= count && self[index..<index + word.count].elementsEqual(word)
  }

  fileprivate func has(oneOf characters: Set<Character>, at index: Int) -> Bool {
    index < count && characters.contains(self[index])
  }
}

extension Diagnostic {
  fileprivate static func lostFigure(
    _ lost: LostFigure, in passage: Passage, _ rule: Rule
  ) -> Diagnostic {
    Diagnostic(
      rule: rule.id, rule.citation, "“\(String(passage.characters[lost.range]))”这里像是丢了字",
      at: passage.location(of: lost.range), suggestion: "对照原件补上；找不到原件的，在“豁免”里写明理由")
  }
}
