import Diagnostics
import Documents

extension Rule {
  /// NO-09: no two documents of an office bear one number.
  static let numberGivenOnce = Rule(
    "NO-09", Citation(.data),
    Guidance(
      "一个发文字号只给一件公文", why: "两件公文同号，引用时指不清是哪一件，归档时也登记不上。多半是套用旧稿忘了改号。",
      good: "两个通知分别编“演市监〔2026〕12号”和“演市监〔2026〕13号”", bad: "两个通知都编“演市监〔2026〕12号”")
  ) { proofreading, rule in
    let title = proofreading.texts[0].title.withoutSpaces
    return proofreading.numbers.compactMap { place in
      guard let first = proofreading.register[place], first.title != title,
        let location = place.passage.location(of: place.range), location != first.location
      else { return nil }
      return rule.givenTwice(place, at: location, first: first)
    }
  }
}

extension Rule {
  fileprivate func givenTwice(
    _ place: NumberPlace, at location: TextLocation, first: DocumentRegister.Entry
  ) -> Finding {
    finding(
      "发文字号“\(place.text.excerpt)”已经给了“\(first.title.excerpt)”", at: location,
      suggestion: "查发文登记簿，改正其中一个",
      related: [Diagnostic.Related("先用这个号的文件在这里", at: first.location)])
  }
}
