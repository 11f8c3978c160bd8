/// All rules, family by family. A family is a folder; its list stands in it.
package enum Rulebook {
  package static let rules: [Rule] = [
    letterhead, title, addressees, body, hierarchy, annexes, signOff, note, colophon, page, tables,
    punctuation, numbers, references, privacy, dataQuality,
  ].flatMap { $0 }

  package static func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }

  package static func check(_ proofreading: Proofreading) -> [Finding] {
    rules.flatMap { $0.check(proofreading) }
  }
}
