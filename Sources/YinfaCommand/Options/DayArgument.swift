import ArgumentParser

/// A day of the calendar as an argument: `2022-05-12`.
struct DayArgument: Equatable {
  let text: String

  init(argument: String) throws {
    guard Self.isDay(argument) else {
      throw ValidationError("“\(argument.prefix(40))”不是日期，请写成 2022-05-12 的样子")
    }
    self.text = argument
  }

  private static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      year > 0, (1...12).contains(month)
    else { return false }
    return (1...dayCount(year: year, month: month)).contains(day)
  }

  private static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    case _: 31
    }
  }
}
