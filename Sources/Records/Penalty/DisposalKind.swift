/// What an office decides about somebody without punishing (处置决定).
package enum DisposalKind: String, Sendable, Hashable, CaseIterable {
  /// 行政处罚法 Art 28: to put right, at once or by a day.
  case rectification = "责令改正"
  /// 责任约谈
  case interview = "约谈"
  /// To the agency or the police in whose hands the case belongs, 行政处罚法 Art 57.
  case transfer = "移送"
  /// 先行登记保存, 行政处罚法 Art 56: seven working days.
  case preservation = "先行登记保存"
  /// To stop the business as a measure, not as a penalty.
  case suspension = "责令停产停业"
}
