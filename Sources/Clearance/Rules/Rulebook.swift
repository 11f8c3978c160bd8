package import Diagnostics

/// All rules, in the order of their ids.
package enum Rulebook {
  package static let rules = [Rule.annexPublished, .annexMentions, .lostFigures, .dateNotInFuture]

  package static func check(_ proofreading: Proofreading) -> [Diagnostic] {
    rules.flatMap { $0.check(proofreading) }
  }
}
