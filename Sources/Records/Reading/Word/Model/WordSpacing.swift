/// `w:spacing` of a paragraph.
package struct WordSpacing: Sendable, Hashable {
  package var before = 0
  package var after = 0
  /// In hundredths of a line; Word goes by them where they are given.
  package var beforeLines: Int?
  package var afterLines: Int?
  /// The height of a line by its rule.
  package var line = 240
  package var rule = Rule.multiple

  package enum Rule: String, Sendable, Hashable {
    /// `line` counts 240ths of a single line.
    case multiple = "auto"
    /// `line` is in twips.
    case exact
    case atLeast
  }

  package init(
    before: Int = 0, after: Int = 0, beforeLines: Int? = nil, afterLines: Int? = nil,
    line: Int = 240, rule: Rule = .multiple
  ) {
    self.before = before
    self.after = after
    self.beforeLines = beforeLines
    self.afterLines = afterLines
    self.line = line
    self.rule = rule
  }
}
