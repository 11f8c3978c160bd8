/// What a page says of itself, as far as that decides what may stand on it.
struct PageWords {
  private let said: Set<Int>

  private static let words = ["已停止公示", "已经停止公示", "公示期已届满", "公示期已经届满", "撤回", "处罚", "曝光", "典型案例"]
  private static let search = PhraseAutomaton(words)

  init(_ texts: [LeakText]) {
    said = Set(texts.flatMap { Self.search.matches(in: $0.units) }.map(\.phrase))
  }

  /// 410: that something is not published any more.
  var saysStopped: Bool { (0...3).contains(where: said.contains) }
  var saysWithdrawn: Bool { said.contains(4) }
  var tellsOfPenalties: Bool { said.contains(5) || said.contains(6) }
  var tellsTypicalCases: Bool { said.contains(7) }
}
