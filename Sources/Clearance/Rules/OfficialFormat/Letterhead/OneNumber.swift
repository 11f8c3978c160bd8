import Diagnostics
import Documents

extension Rule {
  /// NO-10: one number, in a joint document that of the 主办机关 (条例第九条第五项).
  static let oneNumber = Rule(
    "NO-10", Citation("党政机关公文处理工作条例", "第九条", .required),
    Guidance(
      "一件公文只有一个发文字号，联合行文只用主办机关的",
      why: "联合行文时使用主办机关的发文字号。几个机关各编各的号，同一件公文就成了几件。",
      good: "甲局、乙局联合发文，甲局主办，只标“甲监〔2026〕5号”", bad: "并列标“甲监〔2026〕5号”“乙卫〔2026〕8号”")
  ) { proofreading, rule in
    let numbers = proofreading.numbers.filter { $0.written != nil }
    return numbers.dropFirst().filter { $0.text != numbers[0].text }
      .map { rule.otherNumber($0, first: numbers[0]) }
  }
}

extension Rule {
  fileprivate func otherNumber(_ other: NumberPlace, first: NumberPlace) -> Finding {
    finding(
      "又标了一个发文字号“\(other.text.excerpt)”",
      at: other.passage.location(of: other.range),
      suggestion: "联合行文只标主办机关的发文字号，删去其余的",
      related: first.passage.location(of: first.range)
        .map { [Diagnostic.Related("第一个发文字号在这里", at: $0)] } ?? [])
  }
}
