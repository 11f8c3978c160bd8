/// Breaks a title into lines (7.3.1): whole words, and the shape of a trapezium or a rhombus.
///
/// A line break that the writer of the title made stands. Else the breaks are chosen that cost least:
/// splitting a word, a book title or a pair of brackets costs, and so does an ugly shape.
package enum TitleBreaking {
  /// - Parameter capacity: characters a line holds; 二号 in 156 mm holds 20.
  package static func lines(of title: String, capacity: Int = 20) -> [String] {
    title.split(separator: "\n").flatMap { line in
      TitleLine(String(line), capacity: capacity * 2).broken()
    }
  }
}

/// One unbroken title, its breaks and what they cost.
private struct TitleLine {
  let scalars: [Unicode.Scalar]
  let capacity: Int
  /// The width before each character, in halves; the last is the whole.
  let offsets: [Int]
  let costs: [Int]

  init(_ text: String, capacity: Int) {
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    self.capacity = capacity
    offsets = scalars.reduce(into: [0]) { sums, scalar in
      sums.append(sums[sums.count - 1] + TextWidth.halves(scalar))
    }
    let isLong = offsets[offsets.count - 1] > capacity
    costs = isLong ? TitleBreakCosts(scalars).costs : []
  }

  /// Titles beyond this are no titles; they are filled line by line.
  private static let mostLines = 4
  /// A line more than needed is better than a split word, and worse than a plain shape.
  private static let lineCost = 60

  func broken() -> [String] {
    let end = scalars.count
    guard width(0, end) > capacity else { return pieces([]) }
    let fewest = (width(0, end) + capacity - 1) / capacity
    let candidates = (fewest...fewest + 1).filter { $0 <= Self.mostLines }.compactMap { count in
      cheapest(count).map { (breaks: $0.breaks, cost: $0.cost + (count - fewest) * Self.lineCost) }
    }
    return pieces(candidates.min { $0.cost < $1.cost }?.breaks ?? filled())
  }

  private func width(_ start: Int, _ end: Int) -> Int { offsets[end] - offsets[start] }

  private func pieces(_ breaks: [Int]) -> [String] {
    zip([0] + breaks, breaks + [scalars.count]).map { start, end in
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: scalars[start..<end])
      return String(piece)
    }
  }

  private struct Choice {
    var cost = Int.max
    var breaks: [Int]?
  }

  /// The breaks into `count` lines that cost least; nil where no line could hold its piece.
  private func cheapest(_ count: Int) -> (cost: Int, breaks: [Int])? {
    var best = Choice()
    search(from: 0, count, [], 0, &best)
    return best.breaks.map { (best.cost, $0) }
  }

  /// Tries every break of the line that begins at `start`, and gives up where it already costs too much.
  private func search(
    from start: Int, _ count: Int, _ breaks: [Int], _ cost: Int, _ best: inout Choice
  ) {
    let end = scalars.count
    guard cost < best.cost, width(start, end) <= count * capacity else { return }
    guard count > 1 else {
      let total = cost + shapeCost(breaks)
      if total < best.cost { best = Choice(cost: total, breaks: breaks) }
      return
    }
    var next = start + 1
    while next < end, width(start, next) <= capacity {
      let price = costs[next]
      if price < TitleBreakCosts.forbidden {
        search(from: next, count - 1, breaks + [next], cost + price, &best)
      }
      next += 1
    }
  }

  /// Lines filled one after the other, for text too long to be a title.
  private func filled() -> [Int] {
    var breaks: [Int] = []
    var start = 0
    for index in scalars.indices where width(start, index + 1) > capacity && index > start {
      let floor = max(start + 1, index - 6)
      start =
        (floor...index).reversed().first { costs[$0] < TitleBreakCosts.forbidden } ?? index
      breaks.append(start)
    }
    return breaks
  }
}

extension TitleLine {
  /// Lines of one length make a rectangle, a short line between long ones an hourglass: both are ugly.
  private func shapeCost(_ breaks: [Int]) -> Int {
    let widths = zip([0] + breaks, breaks + [scalars.count]).map { width($0, $1) }
    guard let longest = widths.max(), let shortest = widths.min(), let last = widths.last else {
      return 0
    }
    var cost = longest - shortest
    if cost < 4 { cost += 8 }
    if cost > capacity / 2 { cost += cost - capacity / 2 }
    if last < 8 { cost += 60 }
    for middle in widths.indices.dropFirst().dropLast()
    where widths[middle] < widths[middle - 1] && widths[middle] < widths[middle + 1] {
      cost += 40
    }
    return cost
  }
}
