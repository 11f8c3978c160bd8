import Diagnostics
import Supervision

extension Rule {
  /// SGS-03: no cell is longer than its column takes.
  static let cellsFit = Rule.ofDecision(
    "SGS-03", Citation(.data),
    Guidance(
      "报送表每一格不超过规定的长度", why: "超长的行被平台退回，或者被截断，截断的文字公众会看到。", good: "违法行为类型写一个短语",
      bad: "统一社会信用代码写了两个")
  ) { review, rule in
    let row = review.uploadRow
    return zip(UploadColumn.allCases, row.cells).filter { $1.count > $0.limit }.map {
      column, cell in
      rule.finding(
        "“\(column.heading)”有\(cell.count)个字，最多\(column.limit)个", at: review.place(of: column),
        suggestion: "缩短；一格只写一项内容")
    }
  }
}
