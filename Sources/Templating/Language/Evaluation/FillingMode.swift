/// What a missing value prints. It is reported as an error in either mode.
package enum FillingMode: Sendable, Hashable {
  /// Nothing: the document does not go out.
  case strict
  /// 【待补：领导小组.组长】
  case draft
}
