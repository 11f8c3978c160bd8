/// A 决定书文号 in its parts, however its brackets and digits were written: 演市监处罚〔2022〕17号.
struct DecisionNumber: Hashable {
  /// 演市监处罚
  let code: String
  let year: Int
  let serial: Int

  /// Nil where it is written otherwise.
  init?(_ text: String) {
    let scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    guard let opening = scalars.firstIndex(where: Self.openings.contains),
      let closing = scalars[opening...].firstIndex(where: Self.closings.contains),
      scalars.last == "号", let year = Self.number(scalars[scalars.index(after: opening)..<closing]),
      let serial = Self.number(scalars[scalars.index(after: closing)...].dropLast())
    else { return nil }
    self.init(code: String(scalars[..<opening]), year: year, serial: serial)
  }

  private init(code: String, year: Int, serial: Int) {
    self.code = code
    self.year = year
    self.serial = serial
  }

  var previous: DecisionNumber { DecisionNumber(code: code, year: year, serial: serial - 1) }

  private static func number(
    _ scalars: Substring.UnicodeScalarView
  ) -> Int? {
    let digits = scalars.map {
      $0.properties.numericType == .decimal ? $0.properties.numericValue : nil
    }
    guard (1...9).contains(digits.count) else { return nil }
    return digits.reduce(0) { sum, digit in
      guard let sum, let digit else { return nil }
      return sum * 10 + Int(digit)
    }
  }

  private static let openings = Set("〔[［【（(".unicodeScalars)
  private static let closings = Set("〕]］】）)".unicodeScalars)
}

extension DecisionNumber: CustomStringConvertible {
  var description: String { "\(code)〔\(year)〕\(serial)号" }
}
