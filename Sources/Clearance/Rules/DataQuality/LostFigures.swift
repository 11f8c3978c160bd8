import Diagnostics
import Documents

extension Rule {
  /// BD-06: a figure or a character that was lost on the way: “月日”, “年以来”, “不少于批次”, “覃??文”.
  ///
  /// Copies from the web drop digits that stood in a markup of their own. What is gone is not to be
  /// guessed: the place is shown, and somebody looks into the original.
  static let lostFigures = Rule(
    "BD-06", Citation(.data),
    Guidance(
      "没有丢失数字的地方",
      why: "从网页复制来的文字常常少了数字，句子看上去还通，意思已经没有了。少了什么不能猜，要对照原件。",
      good: "4月15日，省局印发通知，抽检不少于200批次", bad: "月日，省局印发通知，抽检不少于批次")
  ) { proofreading, rule in
    proofreading.passages.flatMap { passage in
      LostFigure.all(in: passage).map { rule.lostFigure($0, in: passage) }
    }
  }
}

/// A place where a figure must have stood.
private struct LostFigure {
  let range: Range<Int>

  static func all(in passage: Passage) -> [LostFigure] {
    let text = passage.scalars
    return text.indices.compactMap { index in
      length(in: text, at: index).map { LostFigure(range: index..<index + $0) }
    }
  }

  private static func length(in text: [Unicode.Scalar], at index: Int) -> Int? {
    switch text[index] {
    case "月": dateWithoutFigures(text, at: index)
    case "年": spanWithoutFigure(text, at: index)
    case "不", "至": boundWithoutFigure(text, at: index)
    case "开", "实", "推": verbWithoutObject(text, at: index)
    case "?": lostCharacters(text, at: index)
    default: nil
    }
  }

  /// ?? among Han, which a copy in the wrong encoding leaves of characters and wide spaces.
  private static func lostCharacters(_ text: [Unicode.Scalar], at index: Int) -> Int? {
    let end = text[index...].firstIndex { $0 != "?" } ?? text.count
    guard end - index > 1, text.scalar(at: index - 1) != "?",
      text.scalar(at: index - 1)?.isHan == true || text.scalar(at: end)?.isHan == true
    else { return nil }
    return end - index
  }

  /// 月日 with nothing between: not 每月日常 or 月日均, and not 出生年月日, which names what a date has.
  private static func dateWithoutFigures(_ text: [Unicode.Scalar], at index: Int) -> Int? {
    guard text.has("月日", at: index), !text.has(oneOf: afterDay, at: index + 2) else { return nil }
    guard index > 1, text[index - 1] == "年" else { return 2 }
    let namesParts =
      text[index - 2].properties.isAlphabetic && !prepositions.contains(text[index - 2])
    return namesParts ? nil : 2
  }

  private static let prepositions = Set("于自至在从".unicodeScalars)
  private static let afterDay = Set("常均报程志记历夜期".unicodeScalars)

  /// 年以来 with nothing that counts before it.
  private static func spanWithoutFigure(_ text: [Unicode.Scalar], at index: Int) -> Int? {
    guard text.has("年以来", at: index) else { return nil }
    let before = index > 0 ? text[index - 1] : "。"
    return before.properties.numericType != nil || counters.contains(before) ? nil : 3
  }

  /// What makes a word with 年: so many years, and which year.
  private static let counters = Set(
    "〇零一二三四五六七八九十百千两几数多近半去今前本当每上同次翌全整往历连累开新过这那些余来○".unicodeScalars)

  /// 不少于批次: a bound, then at once the measure.
  private static func boundWithoutFigure(_ text: [Unicode.Scalar], at index: Int) -> Int? {
    guard let bound = bounds.first(where: { text.has($0, at: index) }) else { return nil }
    let place = index + bound.count
    let measure = measures.first { measure, others in
      text.has(measure, at: place) && !text.has(oneOf: others, at: place + measure.count)
    }
    return measure.map { bound.count + $0.measure.count }
  }

  private static let bounds = ["不少于", "不低于", "不超过", "不多于", "至少"]
  /// A measure, and what after it makes another word of it: 个人, 次日, 家庭.
  private static let measures: [(measure: String, others: Set<Unicode.Scalar>)] = [
    ("批次", []), ("家次", []), ("人次", []), ("万元", []), ("%", []), ("％", []),
    ("家", ["庭", "长", "用", "电", "属"]), ("件", ["件"]), ("起", ["点", "始"]),
    ("个", ["人", "体", "别", "个"]), ("户", ["籍", "外", "口"]), ("天", ["天", "然"]),
    ("次", ["日", "年", "月", "数", "要", "于", "次"]), ("元", ["月", "旦", "件"]),
  ]

  /// 开展等: a verb whose objects are gone; 开展等级评定 has one.
  private static func verbWithoutObject(_ text: [Unicode.Scalar], at index: Int) -> Int? {
    let isVerb = verbs.contains { text.has($0 + "等", at: index) }
    return isVerb && !text.has(oneOf: afterEqual, at: index + 3) ? 3 : nil
  }

  private static let verbs = ["开展", "实施", "推进"]
  private static let afterEqual = Set("级同效额保价距量比次值待".unicodeScalars)
}

extension Rule {
  fileprivate func lostFigure(_ lost: LostFigure, in passage: Passage) -> Finding {
    finding(
      "“\(passage.text(in: lost.range))”这里像是丢了字",
      at: passage.location(of: lost.range), suggestion: "对照原件补上；找不到原件的，在“豁免”里写明理由")
  }
}
