/// The way to a value: `领导小组?.组长`.
struct Path: Sendable {
  let steps: [Step]
  /// The byte at which it begins.
  let offset: Int

  struct Step: Sendable {
    let key: String
    /// Whether the template says with `?` that the value may be missing.
    let isOptional: Bool
  }

  /// As the record knows it: `领导小组.组长`.
  var description: String { description(through: steps.count - 1) }

  /// The way to the step at `index`, which is the last of it.
  func description(through index: Int) -> String {
    steps[...index].map(\.key).joined(separator: ".")
  }

  /// The word for the state of the innermost loop.
  static let turn = "本轮"
}
