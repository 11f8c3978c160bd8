/// Which known name a person probably meant by an unknown one.
public enum NearestName {
  /// Longer names are not compared: nobody means one by the other.
  private static let lengthLimit = 40

  /// The known name with the fewest wrong, missing, extra or swapped characters; the first of equals.
  ///
  /// - Returns: nil where even the nearest shares less than half of its characters.
  public static func of(_ name: String, among known: some Sequence<String>) -> String? {
    let letters = Array(name)
    guard (1...lengthLimit).contains(letters.count) else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in known {
      let distance = distance(letters, Array(candidate.prefix(lengthLimit + 1)))
      let limit = max(letters.count, candidate.count) / 2
      guard distance <= limit, distance < best?.distance ?? .max else { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// Optimal string alignment: insertions, deletions, changes, and swaps of neighbours.
  private static func distance(_ one: [Character], _ other: [Character]) -> Int {
    guard !one.isEmpty, !other.isEmpty else { return max(one.count, other.count) }
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for row in 1...one.count {
      var current = [row]
      for column in 1...other.count {
        let change = one[row - 1] == other[column - 1] ? 0 : 1
        var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + change)
        if row > 1, column > 1, one[row - 1] == other[column - 2],
          one[row - 2] == other[column - 1]
        {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[other.count]
  }
}
