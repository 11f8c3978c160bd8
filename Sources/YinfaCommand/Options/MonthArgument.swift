import ArgumentParser

/// A month of the calendar as an argument: `2022-05`.
struct MonthArgument: Equatable {
  let text: String

  init(argument: String) throws {
    guard (try? DayArgument(argument: "\(argument)-01")) != nil else {
      throw ValidationError("“\(argument.prefix(40))”不是月份，请写成 2022-05 的样子")
    }
    self.text = argument
  }
}
