package import Diagnostics
import Records
import Supervision

/// Where the public version says something else than what was served.
package struct ServedDifference: Sendable {
  /// The words from there on, cut short; empty where one of the two has no more.
  let served: String
  let published: String
  let place: TextLocation?

  init(_ served: Passage, at start: Int, _ published: Passage, at other: Int) {
    self.served = served.words(from: start)
    self.published = published.words(from: other)
    self.place =
      served.location(of: start..<start + 1) ?? published.location(of: other..<other + 1)
  }

  /// As PUB-08 has it.
  ///
  /// - Parameter decision: where the record was written, for words of the template's own.
  package func finding(in decision: TextLocation?) -> Finding {
    let rule = Rule.shownAsServed
    if published.isEmpty {
      return rule.finding(
        "公开版少了送达的“\(served)”", at: place ?? decision, suggestion: Self.suggestion)
    }
    if served.isEmpty {
      return rule.finding(
        "公开版多了送达的决定书没有的“\(published)”", at: place ?? decision, suggestion: Self.suggestion)
    }
    return rule.finding(
      "公开版和送达的决定书不一致：送达的是“\(served)”，公开版是“\(published)”", at: place ?? decision,
      suggestion: Self.suggestion)
  }

  private static let suggestion = "两份用同一个模板，不按谁看印不同的字；要隐去的写进“隐去”"
}

extension Passage {
  /// So many characters that a person finds the place.
  fileprivate func words(from start: Int) -> String {
    text(in: min(start, scalars.count)..<min(start + Self.shownLength, scalars.count))
  }

  private static let shownLength = 16
}
