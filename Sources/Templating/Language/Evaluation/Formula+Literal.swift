import Records

extension Formula.Node {
  /// The value of a literal; nil for all else.
  var literal: Value? {
    switch self {
    case .text(let text): .text(text)
    case .number(let number): number.integer.map(Value.integer) ?? .text("\(number)")
    case .flag(let flag): .flag(flag)
    case .path, .filtered, .fallback, .comparison, .all, .any, .not, .broken: nil
    }
  }
}
