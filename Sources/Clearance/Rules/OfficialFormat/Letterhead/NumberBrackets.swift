import Diagnostics
import Documents

extension Rule {
  /// NO-02: the year stands in 六角括号, U+3014 and U+3015 (7.2.5).
  static let numberBrackets = Rule(
    "NO-02", Citation("GB/T 9704—2012", "第7.2.5条", .required),
    Guidance(
      "发文字号的年份用六角括号“〔〕”括入",
      why: "标准规定用六角括号。方括号、圆括号看着相近，却是别的标点，检索时也对不上。",
      good: "演市监〔2026〕12号", bad: "演市监[2026]12号"),
    isRepairable: true
  ) { proofreading, rule in
    proofreading.numbers.compactMap { place in
      guard let number = place.written, !number.hasRightBrackets(in: place.passage) else {
        return nil
      }
      return rule.wrongBrackets(number, in: place.passage)
    }
  }
}

extension WrittenNumber {
  /// Whether the year stands in 〔 and 〕.
  func hasRightBrackets(in passage: Passage) -> Bool {
    passage.scalars[opening] == "〔" && passage.scalars[closing] == "〕"
  }

  /// The two brackets put right.
  func bracketRepair(in passage: Passage) -> Repair? {
    passage.repair([(opening..<opening + 1, "〔"), (closing..<closing + 1, "〕")])
  }
}

extension Rule {
  fileprivate func wrongBrackets(_ number: WrittenNumber, in passage: Passage) -> Finding {
    finding(
      "发文字号的年份用了“\(passage.text(in: number.opening..<number.closing + 1))”",
      at: passage.location(of: number.opening..<number.closing + 1),
      suggestion: "改用六角括号“〔\(passage.text(in: number.year))〕”",
      repair: number.bracketRepair(in: passage))
  }
}
