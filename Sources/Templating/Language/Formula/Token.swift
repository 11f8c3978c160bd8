/// A word or a sign of a formula.
struct Token: Sendable, Equatable {
  let kind: Kind
  let range: Range<Int>

  enum Kind: Sendable, Equatable {
    /// A key, a filter's name, or a directive's: what it is depends on where it stands.
    case word(String)
    case text(String)
    case number(ExactDecimal)
    case flag(Bool)
    case comparison(Comparison)
    case and, or, not
    case dot, question, bar, colon, comma, open, close
    /// The end of the hole or directive.
    case end
  }
}

extension Token.Kind {
  /// The words that mean the same in every place but after a dot.
  init?(reserved word: String) {
    switch word {
    case "且", "and": self = .and
    case "或", "or": self = .or
    case "非", "not": self = .not
    case "是", "true": self = .flag(true)
    case "否", "false": self = .flag(false)
    case _: return nil
    }
  }
}
