/// One slip of the pen, and what would mend it.
struct Correction: Sendable {
  let passage: Passage
  /// What the reader is shown.
  let range: Range<Int>
  /// Made together, as the two marks of a pair are; empty where a person must decide.
  let replacements: [Replacement]

  init(in passage: Passage, _ range: Range<Int>, _ replacements: [Replacement] = []) {
    self.passage = passage
    self.range = range
    self.replacements = replacements
  }

  /// One range that should read otherwise.
  init(in passage: Passage, _ range: Range<Int>, to new: String) {
    self.init(in: passage, range, [Replacement(range, new)])
  }

  /// What stands there.
  var written: String { passage.text(in: range) }

  /// What should, where that is one thing.
  var right: String? { replacements.count == 1 ? replacements[0].new : nil }
}
