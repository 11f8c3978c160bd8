import Diagnostics
import Documents
import Records

extension Rule {
  /// NO-08: the number begins with a 机关代字 of the office, and a 函 has a number of its own series.
  static let numberCode = Rule(
    "NO-08", Citation(.practice),
    Guidance(
      "发文字号用本机关的代字，函用函的代字",
      why: "机关代字由上级统一核定，写错一个字就成了别的机关的文号。函件一般单独编号，代字里有“函”字。",
      good: "演市监〔2026〕12号，演市监函〔2026〕3号", bad: "演市药监〔2026〕12号")
  ) { proofreading, rule in
    proofreading.numbers.compactMap { place in
      guard let number = place.written, !number.code.isEmpty else { return nil }
      let code = place.passage.text(in: number.code)
      if proofreading.isOwnDocument, let own = proofreading.agency?.codes, !own.isEmpty,
        !own.contains(where: code.hasPrefix)
      {
        return rule.foreignCode(code, number, in: place, own)
      }
      guard proofreading.document.genre == .letter, !code.contains("函") else { return nil }
      return rule.noLetterCode(code, number, in: place)
    }
  }
}

extension Proofreading {
  /// Whether the agency alone issues it: a joint document bears the number of the 主办机关, which may be another.
  fileprivate var isOwnDocument: Bool {
    (document.masthead?.markLines.count ?? 0) < 2 && (document.signature?.agencies.count ?? 0) < 2
  }
}

extension Rule {
  fileprivate func foreignCode(
    _ code: String, _ number: WrittenNumber, in place: NumberPlace, _ own: [String]
  ) -> Finding {
    let codes = own.map { "“\($0)”" }.joined(separator: "、")
    return finding(
      "“\(code.excerpt)”不是本机关的代字", at: place.passage.location(of: number.code), .warning,
      suggestion: "本机关的代字是\(codes)；另有代字的，写进 yinfa.yaml")
  }

  fileprivate func noLetterCode(
    _ code: String, _ number: WrittenNumber, in place: NumberPlace
  ) -> Finding {
    finding(
      "文种是函，代字“\(code.excerpt)”里没有“函”字", at: place.passage.location(of: number.code), .note,
      suggestion: "函件单独编号的，用带“函”字的代字")
  }
}
