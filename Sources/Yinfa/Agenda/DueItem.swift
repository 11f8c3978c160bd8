public import Diagnostics

/// One thing that the office has to do about its decisions and requests, or that will happen to them, on a day (待办事项).
public struct DueItem: Sendable, Hashable {
  /// `2022-06-01`: by when; of what happens by itself, on which day.
  public let day: String
  /// `2022年6月1日 星期三`
  public let dayWords: String
  /// What it is, by one word: 送达, 公示, 报送, 撤回, 更正, 答复, 届满 …
  public let action: String
  /// The decision's 文号 and 编号, of a request its 编号 alone; empty for what concerns the office as a whole.
  public let number: String
  public let id: String
  /// In a line: `报送双公示（自作出决定之日起7个工作日）`.
  public let words: String
  /// The rule that asks for it: `DL-04`.
  public let ruleID: String
  public let citation: Citation
  /// Where the decision or the request was written.
  public let location: TextLocation?
  /// Whether the day has passed.
  public let isOverdue: Bool
}
