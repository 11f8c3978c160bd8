package import Diagnostics
package import Documents

/// All rules, in the order of their ids.
package enum Rulebook {
  package static let rules = [Rule.annexPublished, .annexMentions, .lostFigures]

  package static func check(_ document: Document) -> [Diagnostic] {
    rules.flatMap { $0.check(document) }
  }
}
