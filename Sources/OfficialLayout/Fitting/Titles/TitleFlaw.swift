/// What a line break of a title parts that reads as one (7.3.1: 词意完整).
package enum TitleFlaw: Sendable, Hashable {
  /// A word, or 的 from what it belongs to.
  case word
  /// What stands in 《》 or other brackets.
  case brackets
  /// A number from its unit, a mark from its words, Latin letters.
  case sign
}

extension TitleBreaking {
  /// What the break before a scalar parts; nil where it may stand.
  package static func flaws(
    ofBreaksBefore places: [Int], in scalars: [Unicode.Scalar]
  ) -> [TitleFlaw?] {
    let costs = TitleBreakCosts(scalars)
    return places.map { costs.flaw($0) }
  }
}

extension TitleBreakCosts {
  fileprivate func flaw(_ place: Int) -> TitleFlaw? {
    guard costs.indices.contains(place) else { return nil }
    return switch costs[place] {
    case Self.forbidden...: .sign
    case Self.splitsWord...: .word
    case Self.splitsBrackets...: .brackets
    default: nil
    }
  }
}
