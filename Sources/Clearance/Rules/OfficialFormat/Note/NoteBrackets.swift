import Diagnostics
import Documents

extension Rule {
  /// NT-01: 附注 stands in full-width parentheses (7.3.6).
  static let noteBrackets = Rule(
    "NT-01", Citation("GB/T 9704—2012", "第7.3.6条", .required),
    Guidance(
      "附注居左空二字，用全角圆括号括入，排在成文日期下一行", why: "标准规定附注加圆括号，编排在成文日期下一行。没有括号，就和正文、日期分不开。",
      good: "（此件公开发布）", bad: "(此件公开发布)"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.passages(of: .note).compactMap { passage in
      NoteFlaw(passage)?.finding(of: rule, in: passage)
    } + (proofreading.word.map(rule.notePlace) ?? [])
  }
}

/// What is wrong with the parentheses of a note.
private enum NoteFlaw {
  case none
  case otherBrackets
  /// The writer's own, inside ours.
  case twice
  /// ）。
  case markAfter

  init?(_ passage: Passage) {
    let range = passage.written
    let words = Array(passage.scalars[range])
    guard words.count > 2, let first = words.first, let last = words.last else { return nil }
    if Self.isDoubled(words) {
      self = .twice
    } else if Self.openings.contains(first), Self.closings.contains(last) {
      guard first != "（" || last != "）" else { return nil }
      self = .otherBrackets
    } else if Self.openings.contains(first), Self.closings.contains(words[words.count - 2]),
      "。，；.".unicodeScalars.contains(last)
    {
      self = .markAfter
    } else if !Self.openings.contains(first), !Self.closings.contains(last) {
      self = .none
    } else {
      return nil
    }
  }

  private static let openings = Set("（(［[【〔".unicodeScalars)
  private static let closings = Set("）)］]】〕".unicodeScalars)

  /// Whether the two brackets at the head close with the two at the end: （（甲）乙） has two for a reason.
  private static func isDoubled(_ words: [Unicode.Scalar]) -> Bool {
    guard words.count > 4, openings.contains(words[0]), openings.contains(words[1]),
      closings.contains(words[words.count - 1]), closings.contains(words[words.count - 2])
    else { return false }
    var depth = 0
    for index in 1..<words.count - 2 {
      depth += openings.contains(words[index]) ? 1 : closings.contains(words[index]) ? -1 : 0
      if depth == 0 { return false }
    }
    return true
  }

  func finding(of rule: Rule, in passage: Passage) -> Finding {
    let range = passage.written
    let (first, last) = (
      range.lowerBound..<range.lowerBound + 1, range.upperBound - 1..<range.upperBound
    )
    return switch self {
    case .none:
      rule.noBrackets(
        passage,
        passage.repair([
          (first, "（" + passage.text(in: first)), (last, passage.text(in: last) + "）"),
        ]))
    case .otherBrackets:
      rule.otherBrackets(passage, passage.repair([(first, "（"), (last, "）")]))
    case .twice:
      rule.twoBrackets(
        passage,
        passage.repair([
          (range.lowerBound + 1..<range.lowerBound + 2, ""),
          (range.upperBound - 2..<range.upperBound - 1, ""),
        ]))
    case .markAfter: rule.markAfter(passage, last, passage.repair(last, to: ""))
    }
  }
}

extension Rule {
  fileprivate func noBrackets(_ passage: Passage, _ repair: Repair?) -> Finding {
    flaw(passage, "没有加圆括号", suggestion: "加全角圆括号", repair)
  }

  fileprivate func otherBrackets(_ passage: Passage, _ repair: Repair?) -> Finding {
    flaw(passage, "的括号不是全角圆括号", suggestion: "改用“（”和“）”", repair)
  }

  fileprivate func twoBrackets(_ passage: Passage, _ repair: Repair?) -> Finding {
    flaw(passage, "有两层括号", suggestion: "只留一层；括号由程序加上", repair)
  }

  fileprivate func markAfter(_ passage: Passage, _ last: Range<Int>, _ repair: Repair?) -> Finding {
    flaw(passage, "的括号外有“\(passage.text(in: last))”", suggestion: "删去括号外的标点", repair)
  }

  private func flaw(
    _ passage: Passage, _ flaw: String, suggestion: String, _ repair: Repair?
  ) -> Finding {
    finding(
      "附注“\(passage.text(in: passage.written).excerpt)”\(flaw)",
      at: passage.location(of: passage.written), suggestion: suggestion, repair: repair)
  }
}
