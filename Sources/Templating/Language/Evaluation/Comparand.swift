import Diagnostics
import Documents
import Records

/// One side of a comparison.
enum Comparand {
  case datum(Datum)
  /// A text or number of the template's own: it is read as what the other side is.
  case literal(Formula.Node)

  /// Nil where the two cannot be compared, or not in this way.
  static func compare(_ one: Comparand, _ comparison: Comparison, _ other: Comparand) -> Bool? {
    if let (left, right) = numbers(one, other) { return comparison.holds(left, right) }
    if let (left, right) = dates(one, other) { return comparison.holds(left, right) }
    if comparison.asksForOrder { return nil }
    if let left = one.text, let right = other.text { return comparison.holds(left, right) }
    if let left = one.flag, let right = other.flag {
      return (left == right) == (comparison == .equal)
    }
    return nil
  }

  /// Whole numbers with numbers; amounts with amounts, or with the template's number of 元.
  private static func numbers(_ one: Comparand, _ other: Comparand) -> (ExactDecimal, ExactDecimal)?
  {
    switch (one.number, other.number) {
    case (let left?, let right?): (left, right)
    case (let left?, nil) where !one.isData: other.amount.map { (left, $0) }
    case (nil, let right?) where !other.isData: one.amount.map { ($0, right) }
    case (nil, nil): one.amount.flatMap { left in other.amount.map { (left, $0) } }
    case _: nil
    }
  }

  /// Dates compare as far as both of them go: 2022-03 equals 2022-03-14.
  private static func dates(_ one: Comparand, _ other: Comparand) -> (Day, Day)? {
    guard one.isDate || other.isDate, let left = one.date, let right = other.date else {
      return nil
    }
    let precision = min(left.precision, right.precision)
    return (left.coarsened(to: precision).firstDay, right.coarsened(to: precision).firstDay)
  }
}

extension Comparand {
  private var isData: Bool {
    switch self {
    case .datum: true
    case .literal: false
    }
  }

  private var number: ExactDecimal? {
    switch self {
    case .datum(let datum):
      guard case .integer(let number) = datum.value else { return nil }
      return ExactDecimal(number)
    case .literal(.number(let number)): return number
    case .literal: return nil
    }
  }

  private var amount: ExactDecimal? {
    guard case .datum(let datum) = self, case .money(let amount) = datum.value else { return nil }
    return ExactDecimal(significand: Int(amount.fen), scale: 2)
  }

  private var text: String? {
    switch self {
    case .datum(let datum):
      guard case .text(let text) = datum.value else { return nil }
      return text
    case .literal(.text(let text)): return text
    case .literal: return nil
    }
  }

  private var flag: Bool? {
    switch self {
    case .datum(let datum):
      guard case .flag(let flag) = datum.value else { return nil }
      return flag
    case .literal(.flag(let flag)): return flag
    case .literal: return nil
    }
  }

  private var isDate: Bool {
    guard case .datum(let datum) = self, case .date = datum.value else { return false }
    return true
  }

  private var date: CalendarDate? {
    switch self {
    case .datum(let datum):
      guard case .date(let date) = datum.value else { return nil }
      return date
    case .literal(.text(let text)): return CalendarDate(written: text)
    case .literal: return nil
    }
  }
}

extension Comparand {
  /// For the message: 金额“800”, 文字“加急”.
  var shown: String {
    switch self {
    case .datum(let datum): datum.value.shown
    case .literal(.text(let text)): "文字“\(text.excerpt)”"
    case .literal(.number(let number)): "数 \(number)"
    case .literal(.flag(let flag)): flag ? "“是”" : "“否”"
    case .literal: "条件"
    }
  }
}

extension CalendarDate {
  /// Reads `2022-03-14`, `2022-03` and `2022`.
  fileprivate init?(written text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count),
      zip(parts, widths).allSatisfy({ $0.utf8.count == $1 && $0.utf8.allSatisfy(\.isDigit) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    if numbers.count < 3 {
      self.init(year: numbers[0], month: numbers.count == 2 ? numbers[1] : nil)
    } else if let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) {
      self.init(day)
    } else {
      return nil
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
