extension CalendarDate {
  /// Reads `2022-03-14`, `2022-03`, `2022`, `2022年3月14日`, `2022年3月`. Nil where the calendar has no such day.
  package init?(_ text: String) {
    guard let numbers = Self.numbers(in: text) else { return nil }
    switch numbers.count {
    case 1: self.init(year: numbers[0])
    case 2: self.init(year: numbers[0], month: numbers[1])
    default:
      guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
      self.init(day)
    }
  }

  /// Whether it is written as dates are, and the calendar has no such date: `2022-02-30`.
  package static func isMissing(_ text: String) -> Bool {
    numbers(in: text) != nil && CalendarDate(text) == nil
  }

  /// One to three numbers: the year, the month, the day.
  private static func numbers(in text: String) -> [Int]? {
    let isChinese = text.contains("年")
    let parts =
      isChinese
      ? text.split(whereSeparator: { "年月日".contains($0) }).map(String.init)
      : text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let numbers = parts.compactMap(digits)
    guard (1...3).contains(parts.count), numbers.count == parts.count,
      parts.first?.utf8.count == 4,
      isChinese ? hasMarks(text, numbers.count) : isPadded(parts)
    else { return nil }
    return numbers
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
