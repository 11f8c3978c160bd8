/// Rules about one element of a document: a folder of rules.
package struct RuleFamily: Sendable {
  /// What the rules are about: 发文机关标志和发文字号.
  package let name: String
  package let rules: [Rule]
}
