/// By which procedure a penalty was decided (处罚程序), 行政处罚法, chapter 5.
package enum PenaltyProcedure: String, Sendable, Hashable, CaseIterable {
  /// 普通程序, sections 3 and 4.
  case ordinary = "普通程序"
  /// 简易程序, Art 51: decided on the spot; not published by 令45.
  case summary = "简易程序"
}

/// What a case ended in (处理结果), 行政处罚法 Art 57.
package enum CaseOutcome: String, Sendable, Hashable, CaseIterable {
  case penalty = "给予处罚"
  case noPenalty = "不予处罚"
  case dropped = "撤销案件"
  case handedOver = "移送"
}
