import Diagnostics
import Documents
import Records

extension Rule {
  /// LV-09: a heading does not stand on the last line of a page, its text on the next.
  static let headingNotAlone = Rule(
    "LV-09", Citation(.practice),
    Guidance(
      "标题不单独排在一面的最后一行",
      why: "标题留在前一面、内容到了后一面，读的人翻过去就不知道在说什么。把标题设为“与下段同页”就不会分开。",
      good: "二、工作任务（与下段同页）", bad: "第1面最后一行是“二、工作任务”，第2面才是内容"),
    isRepairable: true
  ) { proofreading, rule in
    guard let pages = proofreading.pages else { return [] }
    return zip(pages.pieces, pages.pieces.dropFirst()).compactMap { heading, next in
      guard case .heading = heading.element, heading.part == next.part,
        next.element.isBody, next.pages.lowerBound > heading.pages.upperBound
      else { return nil }
      return rule.alone(heading)
    }
  }
}

extension Rule {
  fileprivate func alone(_ heading: PrintedPages.Piece) -> Finding {
    finding(
      "标题排在第\(heading.pages.upperBound)面的最后一行，内容在下一面", at: heading.location, .warning,
      suggestion: "把标题的段落设为“与下段同页”",
      repair: heading.paragraph.flatMap { Repair(word: [.paragraph($0, .keepsWithNext(true))]) })
  }
}
