import TestMaterial

/// Texts of YAML as offices might write them: any tree in any style, with comments and blank lines.
struct RandomYAML {
  private var random: SplitMix64
  private(set) var text = ""
  private let lineBreak: String

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    lineBreak = Int.random(in: 0..<5, using: &random) == 0 ? "\r\n" : "\n"
    self.random = random
    for number in 0..<Int.random(in: 1...3, using: &self.random) {
      if number > 0 || chance(3) { line("---") }
      document()
    }
    if chance(4), text.hasSuffix(lineBreak) { text.removeLast() }
  }

  private mutating func chance(_ odds: Int) -> Bool {
    Int.random(in: 0..<odds, using: &random) == 0
  }

  private mutating func pick(_ words: [String]) -> String {
    words[Int.random(in: 0..<words.count, using: &random)]
  }

  private mutating func line(_ words: String) { text += words + lineBreak }

  private mutating func document() {
    trivia(column: 0)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: line(flowMapping(depth: 2))
    case 1, 2: list(column: 0, depth: 3)
    default: mapping(column: 0, depth: 3, isOpen: false)
    }
    trivia(column: 0)
  }

  /// Blank lines and comments, indented like this or otherwise.
  private mutating func trivia(column: Int) {
    while chance(4) {
      let indentation = chance(3) ? Int.random(in: 0...6, using: &random) : column
      line(chance(3) ? "" : blanks(indentation) + pick(["# 注", "#", "# - 甲: 乙", "# 键: ["]))
    }
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}

// MARK: - Blocks

extension RandomYAML {
  private static let keys = ["事件", "文号", "名称", "理由", "处罚", "备注"]

  /// - Parameter isOpen: whether the line has begun with a dash.
  private mutating func mapping(column: Int, depth: Int, isOpen: Bool) {
    var keys = Self.keys.shuffled(using: &random)
    keys.removeLast(Int.random(in: 0..<keys.count, using: &random))
    for (number, key) in keys.enumerated() {
      if number > 0 { trivia(column: column) }
      text += number == 0 && isOpen ? "" : blanks(column)
      text += (chance(6) ? "\"\(key)\"" : key) + (chance(12) ? " :" : ":")
      value(column: column, depth: depth - 1)
    }
  }

  private mutating func value(column: Int, depth: Int) {
    let inner = column + pickStep()
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
    case 0: end(pick(["", " ~", " null", " []", " {}", "  [ ]"]))
    case 1: prose(column: column)
    case 2: end(" " + flowList(depth: 1))
    case 3: longFlow(column: column)
    case 4, 5: end(blanks(Int.random(in: 1...3, using: &random)) + scalar())
    case 6:
      end("")
      mapping(column: inner, depth: depth, isOpen: false)
    default:
      end("")
      list(column: chance(2) ? column : inner, depth: depth)
    }
  }

  private mutating func list(column: Int, depth: Int) {
    let gap = Int.random(in: 1...3, using: &random)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      trivia(column: column)
      text += blanks(column) + "-"
      switch Int.random(in: 0..<5, using: &random) {
      case 0: end(" " + scalar())
      case 1: end(" " + flowMapping(depth: 1))
      case 2: end("")
      default:
        text += blanks(gap)
        mapping(column: column + 1 + gap, depth: depth - 1, isOpen: true)
      }
    }
  }

  private mutating func end(_ words: String) {
    line(words + pick(["", "", "", " ", "\t", " # 尾", "\t# 尾: 甲"]))
  }

  private mutating func pickStep() -> Int { [1, 2, 2, 4][Int.random(in: 0..<4, using: &random)] }

  private mutating func prose(column: Int) {
    line(" " + pick(["|", "|-", "|+", ">", ">-", ">+"]) + pick(["", "", " # 长文"]))
    let indentation = blanks(column + pickStep())
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      line(chance(4) ? "" : indentation + pick(["甲", "乙: 丙", "- 丁", "# 戊", "  己 "]))
    }
    while chance(3) { line("") }
  }
}

// MARK: - On one line, and between brackets

extension RandomYAML {
  private mutating func scalar() -> String {
    pick(["甲", "2022-05-20", "\"甲: 乙\"", "'丙''丁'", "甲 乙", "\"\"", "〔2022〕5号", "a#b", "0012"])
  }

  private mutating func flowList(depth: Int) -> String {
    let items = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      chance(2) && depth > 0 ? flowMapping(depth: depth - 1) : flowScalar()
    }
    return "[" + items.joined(separator: pick([", ", ","])) + pick(["", " "]) + "]"
  }

  private mutating func flowScalar() -> String { pick(["甲", "\"甲, 乙\"", "'丙'", "2022-05-20"]) }

  private mutating func flowMapping(depth: Int) -> String {
    let keys = Self.keys.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random))
    let entries = keys.map { key in
      key + ": " + (depth > 0 && chance(2) ? flowList(depth: depth - 1) : flowScalar())
    }
    return "{" + entries.joined(separator: ", ") + pick(["", " ", entries.isEmpty ? "" : ","]) + "}"
  }

  /// A list in brackets over several lines.
  private mutating func longFlow(column: Int) {
    line(" [" + pick(["", " # 头"]))
    let indentation = blanks(column + pickStep())
    let count = Int.random(in: 0...3, using: &random)
    for number in 0..<count {
      let comma = number + 1 < count || chance(2) ? "," : ""
      line(indentation + flowMapping(depth: 0) + comma + pick(["", " # 项"]))
    }
    line(blanks(column + 1) + "]" + pick(["", " # 完"]))
  }
}
