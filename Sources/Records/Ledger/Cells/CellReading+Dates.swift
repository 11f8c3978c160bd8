import Diagnostics
import Documents

extension CellReading {
  /// `2022年5月3日`, `2022.5.3`, `2022/5/3`, `20220503`, and the number behind a day that lost its format.
  func date(_ text: String, _ kind: SheetCell.Kind, at place: TextLocation) -> Value? {
    let plain = text.halfWidth.trimmingBlanks
    switch kind {
    case .date: return Value(text: String(plain.prefix(10)))
    case .number:
      if let day = serialDay(plain) { return Value(text: day.description) }
    case .text, .flag, .error, .formula: break
    }
    guard let parts = DateText(plain) else { return Value(text: text.onOneLine) }
    guard parts.hasWholeYear else {
      return Value(text: text, flaw: .shortYear(text, column, at: place))
    }
    return Value(text: parts.written)
  }

  /// Of the years that a ledger may tell of: 1954 to 2119.
  private func serialDay(_ text: String) -> Day? {
    guard let number = WrittenNumber(text), let (whole, _) = number.wholeAndFraction(decimals: 1),
      (20_000...80_000).contains(whole)
    else { return nil }
    return dates.day(whole)
  }
}

/// A date as a clerk wrote it: its numbers, from the year to the day.
private struct DateText {
  private let numbers: [String]

  /// Nil for what has other numbers than those of a date.
  init?(_ text: String) {
    let date = Self.withoutTime(text).withoutBlanks
    if date.utf8.count == 8, date.utf8.allSatisfy(Self.isDigit) {
      let digits = Array(date)
      numbers = [String(digits[..<4]), String(digits[4..<6]), String(digits[6...])]
      return
    }
    let parts = date.unicodeScalars.split(whereSeparator: Self.isMark).map { String($0) }
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy(Self.isDigit) }),
      parts.dropFirst().allSatisfy({ $0.utf8.count <= 2 }), (1...4).contains(parts[0].utf8.count)
    else { return nil }
    numbers = parts
  }

  /// `22.5.3` might be any century.
  var hasWholeYear: Bool { numbers[0].utf8.count == 4 }

  /// `2022-05-03`, `2022-05`.
  var written: String {
    numbers.map { $0.utf8.count == 1 ? "0\($0)" : $0 }.joined(separator: "-")
  }

  /// `2022-05-03 14:30:00` says when on the day, which no record asks for.
  private static func withoutTime(_ text: String) -> String {
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" })
    guard parts.count > 1, let last = parts.last, last.contains(":") else { return text }
    return parts.dropLast().joined()
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "年", "月", "日", "号", ".", "/", "-", "－", "—", "、": true
    default: false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension Diagnostic {
  fileprivate static func shortYear(
    _ text: String, _ column: BoundColumn, at place: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "ledger.short-year", "“\(column.column.heading.excerpt)”写的“\(text.excerpt)”没有写全年份",
      at: place, suggestion: "年份写四位，例如“2022-05-03”")
  }
}
