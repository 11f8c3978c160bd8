/// What a row is told of itself.
package enum WordRowSetting: Sendable, Hashable {
  /// Repeated at the head of every page.
  case header(Bool)
  /// 不允许跨页断行
  case cannotSplit(Bool)
}
