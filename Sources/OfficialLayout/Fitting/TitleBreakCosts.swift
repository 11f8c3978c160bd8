/// What it costs to end a line of a title before each of its characters.
struct TitleBreakCosts {
  /// The cost of a break before the character of the same index; the first and the last have none.
  let costs: [Int]

  /// No line begins with a closing mark, ends with an opening one, or splits a number from its unit.
  static let forbidden = 1_000

  private static let splitsWord = 200
  private static let splitsBrackets = 40
  private static let betweenUnknown = 24
  private static let betweenWords = 8
  private static let natural = 0

  init(_ characters: [Character]) {
    let words = TitleLexicon.wordStarts(in: characters)
    var depth = 0
    var costs: [Int] = []
    costs.reserveCapacity(characters.count + 1)
    for index in characters.indices {
      if index > 0, Self.closing.contains(characters[index - 1]) { depth = max(0, depth - 1) }
      var cost = Self.cost(before: index, in: characters, words)
      if depth > 0, cost < Self.forbidden { cost += Self.splitsBrackets }
      costs.append(cost)
      if Self.opening.contains(characters[index]) { depth += 1 }
    }
    self.costs = costs + [Self.forbidden]
  }

  private static func cost(
    before index: Int, in characters: [Character], _ words: [TitleLexicon.Position]
  ) -> Int {
    guard index > 0 else { return forbidden }
    let previous = characters[index - 1]
    let next = characters[index]
    if closing.contains(next) || opening.contains(previous) || joins(previous, next) {
      return forbidden
    }
    if words[index] == .inside { return splitsWord }
    if opening.contains(next) || closing.contains(previous) { return natural }
    if next == "关", words[index] == .start { return natural }
    if next == "的" { return splitsWord }
    if previous == "的" || "和与及".contains(previous) { return betweenWords / 2 }
    return words[index] == .start && words[index - 1] != .unknown ? betweenWords : betweenUnknown
  }

  private static let opening: Set<Character> = ["《", "〈", "“", "‘", "（", "〔", "【"]
  private static let closing: Set<Character> = [
    "》", "〉", "”", "’", "）", "〕", "】", "、", "，", "：", "；", "。",
  ]

  /// `2022年`, `第3`, `GB/T 9704`: what one reads as one.
  private static func joins(_ previous: Character, _ next: Character) -> Bool {
    let isNumber = previous.isASCII && next.isASCII
    let isUnit = previous.isNumber && "年月日号届次期个项".contains(next)
    return isNumber || isUnit || previous == "第"
  }
}
