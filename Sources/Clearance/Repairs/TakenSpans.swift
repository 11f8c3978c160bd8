/// Ranges that do not overlap each other. One more costs the logarithm of their number, whatever the order in
/// which they come.
struct TakenSpans {
  /// Each sorted, and longer than the one after it.
  private var runs: [[Range<Int>]] = []

  /// Whether a range overlaps any of them; an empty one never does.
  func touches(_ range: Range<Int>) -> Bool {
    runs.contains { run in
      let place = Self.first(in: run, endingAfter: range.lowerBound)
      return place < run.count && run[place].overlaps(range)
    }
  }

  /// - Parameter ranges: sorted, apart from each other and from all that are taken.
  mutating func take(_ ranges: [Range<Int>]) {
    var run = ranges.filter { !$0.isEmpty }
    guard !run.isEmpty else { return }
    while let last = runs.last, last.count <= run.count {
      run = Self.merged(runs.removeLast(), run)
    }
    runs.append(run)
  }

  private static func first(in run: [Range<Int>], endingAfter place: Int) -> Int {
    var (low, high) = (0, run.count)
    while low < high {
      let middle = (low + high) / 2
      if run[middle].upperBound > place { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func merged(_ one: [Range<Int>], _ other: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    merged.reserveCapacity(one.count + other.count)
    var rest = other[...]
    for range in one {
      while let next = rest.first, next.lowerBound < range.lowerBound {
        merged.append(next)
        rest.removeFirst()
      }
      merged.append(range)
    }
    return merged + rest
  }
}
