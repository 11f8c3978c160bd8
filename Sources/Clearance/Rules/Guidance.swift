/// What a clerk is told of a rule: `yinfa check --explain DT-02` and `docs/rules.md` print it.
package struct Guidance: Sendable, Hashable {
  /// What is asked, in a sentence without a full stop: 成文日期的月、日不补零.
  package let what: String
  /// Why, in a sentence or two.
  package let why: String
  /// As it should be.
  package let good: String
  /// As it should not be.
  package let bad: String

  package init(_ what: String, why: String, good: String, bad: String) {
    self.what = what
    self.why = why
    self.good = good
    self.bad = bad
  }
}
