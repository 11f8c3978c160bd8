/// What we mean to reach.
enum Target {
  /// Our time is at most this share of the rival's.
  case share(Double, of: String)
  /// In seconds, on the wall.
  case elapsed(Double)
  /// In seconds, of the processor: for what is done in process.
  case seconds(Double)
  /// In bytes.
  case memory(Int)
  /// Bytes a second, at least.
  case rate(Double)

  /// The figure that is judged; nil where the rival is not there.
  func verdict(_ ours: Result, _ rivals: [String: Result]) -> String? {
    switch self {
    case .share(let limit, let name):
      guard let rival = rivals[name] else { return nil }
      let share = ours.seconds / rival.seconds
      return words("\(Figure.short(share)) of \(name)", Figure.short(limit), share <= limit)
    case .elapsed(let limit):
      guard let elapsed = ours.elapsed else { return nil }
      return words(Figure.time(elapsed), Figure.time(limit), elapsed <= limit)
    case .seconds(let limit):
      return words(Figure.time(ours.seconds), Figure.time(limit), ours.seconds <= limit)
    case .memory(let limit):
      let used = Figure.memory(ours.peakMemory)
      return words(used, Figure.memory(limit), ours.peakMemory <= limit)
    case .rate(let limit):
      let (rate, least) = (Figure.short(ours.rate / 1e6), Figure.short(limit / 1e6))
      return words("\(rate) MB/s", "\(least) MB/s", ours.rate >= limit, sign: "≥")
    }
  }

  private func words(
    _ figure: String, _ limit: String, _ isMet: Bool, sign: String = "≤"
  ) -> String {
    "\(isMet ? "met   " : "missed"): \(figure), target \(sign) \(limit)"
  }
}
