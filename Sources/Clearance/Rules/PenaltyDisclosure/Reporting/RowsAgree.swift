import Diagnostics
import Records
import Supervision

extension Rule {
  /// SGS-04: what is reported and what the public reads agree. Name, number and day are one value for all; a redaction that
  /// touches the code or the penalties parts the two.
  static let rowsAgree = Rule.ofDecision(
    "SGS-04", Citation(.data),
    Guidance(
      "企业信用系统、双公示和网站上的名称、代码、文号、处罚内容、决定日期一致",
      why: "三处都从同一条记录印出，名称、文号、日期不会不同；只有“隐去”碰到代码或者处罚内容，网站和报送的才会两样，公众就不知道信哪一个。",
      good: "隐去: [{文字: 每具38.50元, ……}]，处罚内容里没有这几个字",
      bad: "处罚: [{内容: 没收灭火器12具, ……}]，隐去: [{文字: 12具, ……}]")
  ) { review, rule in
    guard review.isToBePublished else { return [] }
    let row = review.uploadRow
    let phrases = HiddenPhrases(of: review.decision)
    return [UploadColumn.creditCode, .sanctions].compactMap { column in
      let published = phrases.published(row[column]).text
      return published == row[column] ? nil : rule.differing(column, row[column], published, review)
    }
  }
}

extension Rule {
  fileprivate func differing(
    _ column: UploadColumn, _ reported: String, _ published: String, _ review: DecisionReview
  ) -> Finding {
    let withheld = review.decision.withholdings.first { reported.contains($0.words) }
    return finding(
      "“\(column.heading)”报送的是“\(reported.excerpt)”，网站上是“\(published.excerpt)”",
      at: withheld?.origin ?? review.place(of: column),
      suggestion: "“隐去”的文字不碰代码和处罚内容；处罚内容里不该公开的，在“内容”里换一种写法")
  }
}
