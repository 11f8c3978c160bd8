/// Other words for a range of a passage.
struct Replacement: Sendable, Hashable {
  let range: Range<Int>
  let new: String

  init(_ range: Range<Int>, _ new: String) {
    self.range = range
    self.new = new
  }

  /// Of one scalar.
  init(at index: Int, _ new: String) { self.init(index..<index + 1, new) }
}
