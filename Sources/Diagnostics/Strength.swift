/// How firmly a clause asks for what a rule checks; it bounds how severely the rule may report.
///
/// The words are those of the standard GB/T 9704—2012 (“一般”“推荐”“可以”); what the standard states
/// without a hedge is 规定. Two more words are ours: 实务 for practice that no clause demands, and 数据
/// where the document contradicts itself or cannot be opened.
public enum Strength: String, Sendable, Hashable, CaseIterable {
  /// 规定
  case required = "规定"
  /// 一般
  case general = "一般"
  /// 推荐
  case recommended = "推荐"
  /// 可以
  case permitted = "可以"
  /// 实务
  case practice = "实务"
  /// 数据
  case data = "数据"

  /// The most severe report that a rule of this strength may make.
  public var severityLimit: Severity {
    switch self {
    case .required, .data: .error
    case .general, .recommended, .practice: .warning
    case .permitted: .note
    }
  }
}
