extension CalendarDate {
  /// Reads `2022-03-14`, `2022-03`, `2022`, `2022年3月14日`, `2022年3月`. Nil where the calendar has no such day.
  package init?(_ text: String) {
    let isChinese = text.contains("年")
    let parts =
      isChinese
      ? text.split(whereSeparator: { "年月日".contains($0) }).map(String.init)
      : text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let numbers = parts.compactMap(Self.digits)
    guard numbers.count == parts.count, parts.first?.utf8.count == 4 else { return nil }
    guard isChinese ? Self.hasMarks(text, numbers.count) : Self.isPadded(parts) else { return nil }
    switch numbers.count {
    case 1: self.init(year: numbers[0])
    case 2: self.init(year: numbers[0], month: numbers[1])
    case 3:
      guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
      self.init(day)
    default: return nil
    }
  }

  private static func digits(_ text: String) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  private static func isPadded(_ parts: [String]) -> Bool {
    parts.dropFirst().allSatisfy { $0.utf8.count == 2 }
  }

  private static func hasMarks(_ text: String, _ count: Int) -> Bool {
    text.filter { "年月日".contains($0) } == String("年月日".prefix(count))
      && text.last.map { "年月日".contains($0) } == true
  }
}
