package import Documents

extension Day: ExpressibleByStringLiteral {
  /// `"2022-03-14"`; tests write only days that exist.
  package init(stringLiteral written: String) {
    let numbers = written.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3, let day = Day(year: numbers[0], month: numbers[1], day: numbers[2])
    else { preconditionFailure("\(written) is no day") }
    self = day
  }
}
