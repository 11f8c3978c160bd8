import Diagnostics
import Supervision

extension Rule {
  /// SGS-07: no cell holds a line end, a tab or a bar.
  static let cellsPlain = Rule.ofDecision(
    "SGS-07", Citation(.data),
    Guidance(
      "报送表的格子里没有换行、制表符和竖线", why: "平台按这些符号分列，格子里有它，后面的列就全部错位。", good: "演示市某某药店有限公司",
      bad: "演示市某某药店|有限公司")
  ) { review, rule in
    zip(UploadColumn.allCases, review.uploadRow.cells)
      .filter { $1.unicodeScalars.contains(where: Self.separators.contains) }
      .map { column, _ in
        rule.finding(
          "“\(column.heading)”里有换行、制表符或者竖线", at: review.place(of: column), .warning,
          suggestion: "删去，或者改用顿号、分号")
      }
  }

  private static let separators = Set("\n\r\t|".unicodeScalars)
}
