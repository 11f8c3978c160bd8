import Diagnostics
import Documents

extension Rule {
  /// BD-05: nothing is left to fill in.
  static let placeholders = Rule(
    "BD-05", Citation(.data),
    Guidance(
      "定稿里没有“XX”“某某”“待补充”和空着的横线",
      why: "这些是起草时占的位置，印出去就是漏填。通报里隐去姓名、企业名称的，用“某”是可以的。",
      good: "2026年3月30日前报送", bad: "2026年X月X日前报送　由XX局负责　（待补充）")
  ) { proofreading, rule in
    proofreading.lines.filter(\.isFinal).flatMap { line in
      let all = Placeholder.all(in: line.passage)
      return [true, false].flatMap { isCertain in
        rule.findings(
          all.filter { $0.isCertain == isCertain }.map { Correction(in: line.passage, $0.range) },
          isCertain ? .error : .warning, words: leftOpen)
      }
    }
  }
}

extension Line {
  /// Annexes are forms, and forms have blanks; a table of a text may be one.
  fileprivate var isFinal: Bool {
    switch part {
    case .own, .issuedText: element != .cell
    case .annex, .annexOfIssuedText: false
    }
  }
}

/// Words that hold a place until somebody fills it in.
private struct Placeholder {
  let range: Range<Int>
  /// False for what may as well hide a name on purpose.
  let isCertain: Bool

  static func all(in passage: Passage) -> [Placeholder] {
    let text = passage.scalars
    var found: [Placeholder] = []
    var index = 0
    while index < text.count {
      if let placeholder = Placeholder(text, at: index) {
        found.append(placeholder)
        index = placeholder.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private init?(_ text: [Unicode.Scalar], at index: Int) {
    switch text[index] {
    case "X", "x", "×", "Ｘ", "╳": self.init(crosses: text, at: index)
    case "某": self.init(certain: text, at: index)
    case "_", "＿": self.init(blank: text, at: index)
    case "待", "T", "（", "(": self.init(note: text, at: index)
    default: return nil
    }
  }

  /// XX局, X月X日, ××; not XXL, 2×3, XX染色体.
  private init?(crosses text: [Unicode.Scalar], at index: Int) {
    let end = text[index...].firstIndex { !Self.crosses.contains($0) } ?? text.count
    let (before, after) = (text.scalar(at: index - 1), text.scalar(at: end))
    guard !Self.isLetter(before), !Self.isLetter(after),
      before?.isHan == true || after?.isHan == true
    else { return nil }
    let isDate = Self.isDate(before, after)
    guard isDate || end - index > 1 && !text.has("染色体", at: end) else { return nil }
    self.init(
      range: index..<end, isCertain: isDate || after.map(Self.counted.contains) ?? false)
  }

  /// 某某局 and 某某市; 王某某 and 某某公司 hide a name.
  private init?(certain text: [Unicode.Scalar], at index: Int) {
    guard text.has("某某", at: index), text.has(oneOf: Self.bodies, at: index + 2),
      text.scalar(at: index - 1)?.isHan != true || text.has(oneOf: Self.prepositions, at: index - 1)
    else { return nil }
    self.init(range: index..<index + 2, isCertain: false)
  }

  private init?(blank text: [Unicode.Scalar], at index: Int) {
    let end = text[index...].firstIndex { $0 != "_" && $0 != "＿" } ?? text.count
    let (before, after) = (text.scalar(at: index - 1), text.scalar(at: end))
    guard end - index > 1, !Self.isLetter(before), !Self.isLetter(after) else { return nil }
    self.init(range: index..<end, isCertain: true)
  }

  /// 待补充, 待补, TODO, where nothing goes on after it: 待补充材料的企业 is a sentence.
  private init?(note text: [Unicode.Scalar], at index: Int) {
    guard let word = Self.notes.first(where: { text.has($0, at: index) }) else { return nil }
    let end = index + word.unicodeScalars.count
    let (before, after) = (text.scalar(at: index - 1), text.scalar(at: end))
    guard after?.isHan != true, !Self.isLetter(before), !Self.isLetter(after) else { return nil }
    self.init(range: index..<end, isCertain: true)
  }

  private init(range: Range<Int>, isCertain: Bool) {
    self.range = range
    self.isCertain = isCertain
  }

  /// 2026年X月, X日.
  private static func isDate(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool {
    guard let after else { return false }
    return after == "月" || after == "日" && (before == "月" || before == nil)
      || after == "年" && before?.isHan != true
  }

  private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.isLatin || $0.isDigit } ?? false
  }

  private static let crosses = Set("Xx×Ｘ╳".unicodeScalars)
  private static let counted = Set("年月日号省市县区局委厅部镇乡元万家件人次个批%％".unicodeScalars)
  private static let bodies = Set("省市县区旗局委厅部镇乡".unicodeScalars)
  private static let prepositions = Set("由在对向与和、，。：".unicodeScalars)
  private static let notes = ["待补充", "待补", "待填", "TODO", "TBD"]
}

extension Rule {
  fileprivate static func leftOpen(_ slips: [Correction]) -> Words {
    let (near, written) = (slips[0].near, slips[0].written.excerpt)
    return slips.count == 1
      ? Words("“\(near)”里的“\(written)”还没有填", suggestion: "填上实际的内容")
      : Words("这一段有\(slips.count)处还没有填，如“\(near)”里的“\(written)”", suggestion: "填上实际的内容")
  }
}

extension Correction {
  /// What stands there, and a few words on either side.
  fileprivate var near: String {
    let end = passage.scalars.count
    return passage.text(in: max(0, range.lowerBound - 4)..<min(end, range.upperBound + 4)).excerpt
  }
}
