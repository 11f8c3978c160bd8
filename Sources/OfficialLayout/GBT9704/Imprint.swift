extension GBT9704 {
  /// Clause 7.4: 版记.
  package enum Imprint {
    /// Clauses 7.4.2 and 7.4.3: 四号仿宋 (一般).
    package static let size = TypeSize.fourth
    /// Clause 7.4.1: the first rule and the last (推荐).
    package static let outerRule = Length.micrometres(350)
    /// Clause 7.4.1: those between (推荐).
    package static let innerRule = Length.micrometres(250)
    /// Clauses 7.4.2 and 7.4.3: 左右各空一字.
    package static let indent = 1
  }

  /// Clause 7.5: 页码.
  package enum PageNumber {
    /// 四号半角宋体.
    package static let size = TypeSize.fourth
    /// 一字线上距版心下边缘 7 mm.
    package static let dashBelowTypeArea = Length.millimetres(7)
    /// 单页码居右空一字, 双页码居左空一字.
    package static let indent = 1
  }
}
