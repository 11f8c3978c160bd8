/// Counts automatic lists down a file.
struct WordListCounter {
  private let lists: WordLists
  /// The last numbers, by the lists' shape and level.
  private var numbers: [Int: [Int: Int]] = [:]
  /// Lists that have begun, for those that begin again at their first paragraph.
  private var begun: Set<Int> = []

  init(_ lists: WordLists) { self.lists = lists }

  /// What is printed before the paragraph's words; nil where its list is not described.
  mutating func label(for numbering: WordNumbering) -> String? {
    guard let list = lists[numbering.list], let level = list.levels[numbering.level] else {
      return nil
    }
    begin(list, numbering.list)
    count(numbering.level, level, of: list)
    return label(level, of: list)
  }

  private mutating func begin(_ list: WordLists.List, _ number: Int) {
    guard begun.insert(number).inserted else { return }
    for (level, start) in list.restarts { numbers[list.shape, default: [:]][level] = start - 1 }
  }

  private mutating func count(_ number: Int, _ level: WordLists.Level, of list: WordLists.List) {
    let last = numbers[list.shape]?[number] ?? level.start - 1
    numbers[list.shape, default: [:]][number] = last + 1
    for deeper in number + 1..<9 {
      let restart = list.levels[deeper]?.restartsAfter
      guard restart != 0, number + 1 <= restart ?? deeper else { continue }
      numbers[list.shape]?[deeper] = nil
    }
  }

  /// `%1` is the number of the first level, and so on.
  private func label(_ level: WordLists.Level, of list: WordLists.List) -> String {
    var label = ""
    var isMarked = false
    for sign in level.pattern {
      if isMarked, let number = sign.wholeNumberValue, number > 0 {
        label += text(of: number - 1, of: list, isLegal: level.isLegal)
        isMarked = false
      } else if sign == "%" {
        isMarked = true
      } else {
        label.append(sign)
      }
    }
    return label
  }

  private func text(of number: Int, of list: WordLists.List, isLegal: Bool) -> String {
    guard let level = list.levels[number] else { return "" }
    let count = numbers[list.shape]?[number] ?? level.start
    return (isLegal ? WordNumberFormat.decimal : level.format).text(count)
  }
}
