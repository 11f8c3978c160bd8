import Glibc

/// One thing that is measured: ours first, the rivals after it, turn by turn.
struct Comparison {
  let title: String
  let turns: Int
  let ours: Contender
  let rivals: [Contender]
  let targets: [Target]

  /// Measures, and prints a table and what became of the targets.
  func run() {
    print("## \(title)\n")
    let medians = measured()
    print("| who | time | on the wall | a second | peak memory | ours to it |")
    print("|---|--:|--:|--:|--:|--:|")
    for (contender, result) in medians { printLine(contender, result, medians[0].1) }
    print("")
    printVerdicts(medians)
    fflush(nil)
  }

  /// Who is absent in the first turn is not asked again.
  private func measured() -> [(Contender, Result?)] {
    let contenders = [ours] + rivals
    var results = contenders.map { $0.result().map { [$0] } ?? [] }
    for _ in 1..<max(turns, 2) {
      for (index, contender) in contenders.enumerated() where !results[index].isEmpty {
        if let result = contender.result() { results[index].append(result) }
      }
    }
    return zip(contenders, results).map { ($0, Result.median(of: $1)) }
  }

  private func printLine(_ contender: Contender, _ result: Result?, _ ours: Result?) {
    guard let result else { return print("| \(contender.name) | not here | | | | |") }
    let share = ours.map { Figure.short($0.seconds / result.seconds) } ?? ""
    let elapsed = result.elapsed.map(Figure.time) ?? ""
    let rate =
      result.bytes > 1_000_000
      ? Figure.short(result.rate / 1e6) + " MB/s"
      : Figure.rate(1 / result.seconds)
    print(
      "| \(contender.name) | \(Figure.time(result.seconds)) | \(elapsed) | \(rate) "
        + "| \(Figure.memory(result.peakMemory)) | \(share) |")
  }

  private func printVerdicts(_ medians: [(Contender, Result?)]) {
    guard let ours = medians[0].1 else { return print("not measured: ours failed\n") }
    var rivals: [String: Result] = [:]
    for (contender, result) in medians { rivals[contender.name] = result }
    for target in targets {
      if let verdict = target.verdict(ours, rivals) { print("- \(verdict)") }
    }
    print("")
  }
}

extension Result {
  /// Each figure's own median; nil of none.
  static func median(of results: [Result]) -> Result? {
    guard !results.isEmpty else { return nil }
    func middle<Figure: Comparable>(_ figures: [Figure]) -> Figure? {
      figures.sorted().dropFirst(figures.count / 2).first
    }
    guard let seconds = middle(results.map(\.seconds)), let bytes = middle(results.map(\.bytes)),
      let memory = middle(results.map(\.peakMemory))
    else { return nil }
    return Result(
      seconds: seconds, elapsed: middle(results.compactMap(\.elapsed)), peakMemory: memory,
      bytes: bytes)
  }
}
