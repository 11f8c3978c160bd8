/// Who may read a word (敏感级别).
///
/// A sensitivity has no default: whoever adds a field decides who may read it.
package enum Sensitivity: String, Sendable, Hashable, CaseIterable {
  /// 公开: anyone.
  case open = "公开"
  /// 个人信息: of a natural person; published only where a law says so, and masked.
  case personal = "个人信息"
  /// 内部: the office's own work; never published.
  case restricted = "内部"
}

extension Sensitivity: Comparable {
  /// Fewer may read the greater: words made of several take the greatest of theirs.
  package static func < (one: Sensitivity, other: Sensitivity) -> Bool { one.rank < other.rank }

  private var rank: Int {
    switch self {
    case .open: 0
    case .personal: 1
    case .restricted: 2
    }
  }
}
