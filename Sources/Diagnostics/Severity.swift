/// How much a finding matters to the person who has to act on it.
public enum Severity: String, Sendable, Hashable, CaseIterable {
  /// Worth knowing; nothing has to be done.
  case note
  /// The document can go out, but somebody will ask.
  case warning
  /// The document must not go out like this.
  case error

  /// The word a clerk reads.
  public var chinese: String {
    switch self {
    case .note: "提示"
    case .warning: "警告"
    case .error: "错误"
    }
  }
}

extension Severity: Comparable {
  public static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
