/// What it costs to end a line of a title before each of its characters.
struct TitleBreakCosts {
  /// The cost of a break before the character of the same index; the first and the last have none.
  let costs: [Int]

  /// No line begins with a closing mark, ends with an opening one, or splits a number from its unit.
  static let forbidden = 1_000

  static let splitsWord = 200
  static let splitsBrackets = 40
  private static let betweenUnknown = 24
  private static let betweenWords = 8
  private static let natural = 0

  init(_ scalars: [Unicode.Scalar]) {
    let words = TitleLexicon.positions(in: scalars)
    var depth = 0
    var costs: [Int] = []
    costs.reserveCapacity(scalars.count + 1)
    for index in scalars.indices {
      if index > 0, Mark(scalars[index - 1]) == .closing { depth = max(0, depth - 1) }
      let cost = index > 0 ? Self.cost(before: index, in: scalars, words) : Self.forbidden
      let isInBrackets = depth > 0 && cost < Self.forbidden
      costs.append(isInBrackets ? cost + Self.splitsBrackets : cost)
      if Mark(scalars[index]) == .opening { depth += 1 }
    }
    self.costs = costs + [Self.forbidden]
  }

  private static func cost(
    before index: Int, in scalars: [Unicode.Scalar], _ words: [TitleLexicon.Position]
  ) -> Int {
    let previous = scalars[index - 1]
    let next = scalars[index]
    let (before, after) = (Mark(previous), Mark(next))
    guard after == .opening || after == nil, before != .opening, !joins(previous, next) else {
      return forbidden
    }
    if words[index] == .inside { return splitsWord }
    if after == .opening || before != nil { return natural }
    if next == "关", words[index] == .start { return natural }
    if next == "的" { return splitsWord }
    if previous == "的" || previous == "和" || previous == "与" || previous == "及" {
      return betweenWords / 2
    }
    return words[index] == .start && words[index - 1] != .unknown ? betweenWords : betweenUnknown
  }

  /// Punctuation of titles.
  private enum Mark {
    case opening, closing, point

    init?(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "《", "〈", "“", "‘", "（", "〔", "【": self = .opening
      case "》", "〉", "”", "’", "）", "〕", "】": self = .closing
      case "、", "，", "：", "；", "。": self = .point
      default: return nil
      }
    }
  }

  /// `2022年`, `第3`, `GB/T 9704`: what one reads as one.
  private static func joins(_ previous: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
    if previous.isASCII && next.isASCII || previous == "第" { return true }
    if TextWidth.halves(next) == 0 { return true }
    guard ("0"..."9").contains(previous) else { return false }
    switch next {
    case "年", "月", "日", "号", "届", "次", "期", "个", "项": return true
    default: return false
    }
  }
}
