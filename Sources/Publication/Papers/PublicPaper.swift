/// A document that the public reads (公开文书).
package enum PublicPaper: String, Sendable, CaseIterable {
  /// 处罚信息摘要
  case summary = "penalty-summary"
  /// 决定书公开版: the words served but for what was withheld.
  case decision = "penalty-decision"
  /// 典型案例
  case typicalCase = "typical-case"
  /// 更正说明
  case correction = "correction-notice"
  /// 撤回说明
  case withdrawal = "withdrawal-notice"
  /// 曝光名单
  case exposureList = "exposure-list"

  /// The template that prints it.
  package var template: String { rawValue }

  /// What a clerk calls it, and the folder it is filed in.
  package var name: String {
    switch self {
    case .summary: "摘要"
    case .decision: "决定书公开版"
    case .typicalCase: "典型案例"
    case .correction: "更正说明"
    case .withdrawal: "撤回说明"
    case .exposureList: "曝光名单"
    }
  }
}
