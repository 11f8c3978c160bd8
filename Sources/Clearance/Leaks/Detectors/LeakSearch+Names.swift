import Diagnostics

/// PII-NAME: names that the records of the file hide.
extension LeakSearch {
  /// Returns where to go on: behind a name that was found.
  mutating func findNames(at index: Int) -> Int {
    guard let names else { return index + 1 }
    let matches = names.matches(in: text, at: index)
    guard let longest = matches.first else { return index + 1 }
    for match in matches where match.range == longest.range {
      candidates.append(
        NameCandidate(
          match: match, isDoubtful: match.crossesEnd || isPartOfWord(match, names)))
    }
    return longest.range.upperBound
  }

  /// Whether the characters stand there as part of something else: a longer name, a firm that bears it, a word of
  /// every day.
  private func isPartOfWord(_ match: HiddenNames.Match, _ names: HiddenNames) -> Bool {
    if OrdinaryWords.contain(match.entry.letters), !standsAlone(match.range) { return true }
    return isWholeNameOfAnother(match.range) || isInShownName(match, names)
  }

  /// 李芳 in a cell, after a colon, in a list of names.
  private func standsAlone(_ range: Range<Int>) -> Bool {
    !isHan(range.lowerBound - 1) && !isHan(range.upperBound)
  }

  /// 李芳菲 where nothing but these three stands: another person. 李芳等, 李芳的 speak of 李芳.
  private func isWholeNameOfAnother(_ range: Range<Int>) -> Bool {
    range.count == 2 && !isHan(range.lowerBound - 1) && isHan(range.upperBound)
      && !isHan(range.upperBound + 1)
      && !Self.followers.contains(text.units[range.upperBound])
  }

  private func isHan(_ index: Int) -> Bool {
    text.units.indices.contains(index) && text.units[index].isHan
  }

  private static let followers = Set("等的之女男某于在与和及诉系是为称说处住向将已未被由从到的地得了过者户店厂".utf16)

  /// A longer name that a record publishes, 李芳菲 or 演示市李芳食品店, stands around it.
  private func isInShownName(_ match: HiddenNames.Match, _ names: HiddenNames) -> Bool {
    names.longerShown(than: match.entry.letters).contains { name, offset in
      let start = match.range.lowerBound - offset
      return start >= 0 && text.has(name, at: start)
    }
  }
}

/// A hidden name where it was met; whose row it stands in is asked when all is read.
struct NameCandidate {
  let match: HiddenNames.Match
  /// Whether it is likely to be something else.
  let isDoubtful: Bool
}
