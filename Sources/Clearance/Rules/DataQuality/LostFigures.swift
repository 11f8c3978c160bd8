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

  /// 月日, or 年月日, with nothing between.
  private static func dateWithoutFigures(_ text: [Character], at index: Int) -> Int? {
    guard text.has("月日", at: index) else { return nil }
    return 2
  }

  /// 年以来 with nothing that counts before it.
  private static func spanWithoutFigure(_ text: [Character], at index: Int) -> Int? {
    guard text.has("年以来", at: index) else { return nil }
    let before = index > 0 ? text[index - 1] : "。"
    return before.isNumber || counters.contains(before) ? nil : 3
  }

  private static let counters = Set<Character>("一二三四五六七八九十百千两几数多近半去今前本当每")

  /// 不少于批次: a bound, then at once the measure.
  private static func boundWithoutFigure(_ text: [Character], at index: Int) -> Int? {
    guard let bound = bounds.first(where: { text.has($0, at: index) }) else { return nil }
    let measure = measures.first { text.has($0, at: index + bound.count) }
    return measure.map { bound.count + $0.count }
  }

  private static let bounds = ["不少于", "不低于", "不超过", "不多于", "至少"]
  private static let measures = [
    "批次", "家次", "人次", "家", "件", "起", "个", "户", "天", "次", "%", "万元", "元",
  ]

  /// 开展等: a verb whose objects are gone.
  private static func verbWithoutObject(_ text: [Character], at index: Int) -> Int? {
    verbs.contains { text.has($0 + "等", at: index) } ? 3 : nil
  }

  private static let verbs = ["开展", "实施", "推进"]
}

extension [Character] {
  fileprivate func has(_ word: String, at index: Int) -> Bool {
    index + word.count <= count && self[index..<index + word.count].elementsEqual(word)
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
