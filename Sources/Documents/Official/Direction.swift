/// Where a document goes (行文方向), as seen from the agency that issues it.
package enum Direction: String, Sendable, Hashable, CaseIterable {
  /// To agencies below.
  case downward = "下行"
  /// To the agency above; it bears its 签发人 (GB/T 9704—2012, 7.2.6).
  case upward = "上行"
  /// To agencies beside.
  case parallel = "平行"
}
