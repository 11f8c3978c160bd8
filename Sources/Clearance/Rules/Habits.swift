import Diagnostics

/// What an office does its own way (本单位习惯): rules of practice that it switched off, and numbers that it set.
///
/// What a standard or a law states cannot be switched off.
package struct Habits: Sendable, Hashable {
  private var off: Set<String> = []
  private var numbers: [String: [String: Int]] = [:]

  package init() {}

  package mutating func switchOff(_ rule: String) { off.insert(rule) }

  package mutating func set(_ key: String, of rule: String, to number: Int) {
    numbers[rule, default: [:]][key] = number
  }

  func switchesOff(_ rule: Rule) -> Bool {
    rule.citation.strength == .practice && off.contains(rule.id)
  }

  /// What the office chose, or else what is usual.
  func number(_ setting: Rule.Setting, of rule: Rule) -> Int {
    numbers[rule.id]?[setting.key] ?? setting.usual
  }
}
