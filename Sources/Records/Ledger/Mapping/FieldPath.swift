/// Where in a record a column goes: `当事人.名称`, `处罚[种类=罚款].金额`.
struct FieldPath: Sendable, Hashable {
  let steps: [Step]

  struct Step: Sendable, Hashable {
    let key: String
    /// Which item of a list: the one whose field has this value.
    let choice: Choice?
  }

  struct Choice: Sendable, Hashable {
    let key: String
    let value: String
  }

  /// Also as an input method writes it: `处罚［种类＝罚款］．金额`. Nil for what is no path.
  init?(_ written: String) {
    let text = written.halfWidth.withoutBlanks
    let steps = Self.parts(of: text).map(Self.step)
    guard !steps.isEmpty, !steps.contains(where: { $0 == nil }) else { return nil }
    self.steps = steps.compactMap { $0 }
  }

  /// Points within brackets part nothing.
  private static func parts(of text: String) -> [String] {
    var parts = [""]
    var isInBrackets = false
    for letter in text {
      if letter == "[" || letter == "]" { isInBrackets = letter == "[" }
      if letter == ".", !isInBrackets {
        parts.append("")
      } else {
        parts[parts.count - 1].append(letter)
      }
    }
    return parts
  }

  private static func step(_ text: String) -> Step? {
    let parts = text.split(separator: "[", omittingEmptySubsequences: false)
    guard let key = parts.first, !key.isEmpty, !key.contains("]") else { return nil }
    guard parts.count > 1 else { return Step(key: String(key), choice: nil) }
    guard parts.count == 2, parts[1].hasSuffix("]") else { return nil }
    let sides = parts[1].dropLast().split(separator: "=", omittingEmptySubsequences: false)
    guard sides.count == 2, sides.allSatisfy({ !$0.isEmpty && !$0.contains("]") }) else {
      return nil
    }
    return Step(
      key: String(key), choice: Choice(key: String(sides[0]), value: String(sides[1])))
  }
}
