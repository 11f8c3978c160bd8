import Records

/// What stands after `|` in a hole: it makes one value of another.
///
/// A missing value passes every filter untouched, so that a filter sees only what is there; 默认 alone
/// is worked out by the evaluation.
protocol Filter: SendableMetatype {
  /// As the template writes it.
  static var name: String { get }
  /// What it does, in a sentence for the guide.
  static var summary: String { get }
  /// A formula that uses it as it is meant.
  static var example: String { get }
  static var parameters: [FilterParameter] { get }

  /// - Parameter arguments: as many and of such kinds as `parameters` says.
  static func apply(to input: Datum, _ arguments: [Value]) throws(FilterFailure) -> Datum
}

extension Filter {
  static var parameters: [FilterParameter] { [] }
}

/// What a filter takes after its colon.
struct FilterParameter: Sendable {
  let kind: Kind
  let isOptional: Bool

  enum Kind: Sendable {
    /// Any text, written in the template.
    case text
    /// One of these words, written in the template.
    case choice([String])
    /// A whole number of this range, written in the template.
    case integer(ClosedRange<Int>)
    /// A literal or a path.
    case value
  }

  init(_ kind: Kind, isOptional: Bool = false) {
    self.kind = kind
    self.isOptional = isOptional
  }
}

/// Why a filter cannot use the value that came to it.
enum FilterFailure: Error, Hashable {
  /// It takes another type: 金额.
  case wrongType(expected: String)
  /// The type is right, the value is not; what to do about it.
  case unusable(String, suggestion: String)
}
