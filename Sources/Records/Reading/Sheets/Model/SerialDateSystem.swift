package import Documents

/// From which day a sheet counts its days (日期系统).
package enum SerialDateSystem: Sendable, Hashable {
  /// Day 1 is 1 January 1900, and day 60 is 29 February 1900, which never was: an error of Lotus 1-2-3 that all
  /// programs keep (ECMA-376, 18.17.4.1).
  case from1900
  /// Day 0 is 1 January 1904.
  case from1904

  /// The day of a whole serial number; nil for what is none, and for the day that never was.
  package func day(_ serial: Int) -> Day? {
    switch self {
    case .from1904: serial >= 0 ? Self.day(daysFrom1900: serial + 1_460) : nil
    case .from1900:
      switch serial {
      case 1...59: Self.day(daysFrom1900: serial - 1)
      case 61...: Self.day(daysFrom1900: serial - 2)
      default: nil
      }
    }
  }

  /// - Parameter count: 0 is 1 January 1900, the calendar's 693,596th day.
  private static func day(daysFrom1900 count: Int) -> Day? {
    let ordinal = count + 693_596
    return ordinal <= Day.last.ordinal ? Day(ordinal: ordinal) : nil
  }
}

extension SerialDateSystem {
  /// `2022-05-03`, or `2022-05-03 14:30` where the number has a part of a day. Nil where the number is no day.
  func text(_ number: WrittenNumber) -> String? {
    guard let (whole, fraction) = number.wholeAndFraction(decimals: 9) else { return nil }
    let minutes = (fraction * 1_440 + 500_000_000) / 1_000_000_000
    guard let day = day(whole + minutes / 1_440) else { return nil }
    let minute = minutes % 1_440
    guard minute > 0 else { return day.description }
    return "\(day) \(Self.twoDigits(minute / 60)):\(Self.twoDigits(minute % 60))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
