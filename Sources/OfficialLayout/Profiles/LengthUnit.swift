/// The units in which people write the lengths of a page.
package enum LengthUnit: Sendable, CaseIterable {
  /// 毫米
  case millimetre
  /// 磅, a 72nd of an inch
  case point
  /// 缇, a twentieth of a point
  case twip

  /// As a message calls it.
  package var name: String { names[0] }

  fileprivate var names: [String] {
    switch self {
    case .millimetre: ["毫米", "mm"]
    case .point: ["磅", "pt"]
    case .twip: ["缇", "twips", "twip"]
    }
  }

  fileprivate var length: Length {
    switch self {
    case .millimetre: .millimetres(1)
    case .point: .points(1)
    case .twip: .twips(1)
    }
  }
}

extension Length {
  /// Reads `28.95`, `28.95磅`, `579缇`, `37 mm`: digits with up to four decimals, and a unit where it is
  /// not the expected one. Nil for anything else.
  package init?(written text: String, in expected: LengthUnit) {
    var number = Substring(text)
    var unit = expected
    for candidate in LengthUnit.allCases {
      guard let name = candidate.names.first(where: text.hasSuffix) else { continue }
      unit = candidate
      number = text.dropLast(name.count)
      while number.last == " " { number.removeLast() }
    }
    guard let count = Self.tenThousandths(number) else { return nil }
    self.init(emu: count * unit.length.emu / 10_000)
  }

  /// A number as the unit counts, with what is not zero of two decimals: `28.95`.
  package func written(in unit: LengthUnit) -> String {
    let hundredths = (abs(emu) * 200 + unit.length.emu) / (2 * unit.length.emu)
    let sign = emu < 0 && hundredths > 0 ? "-" : ""
    let decimals = [hundredths / 10 % 10, hundredths % 10]
    let shown = decimals[1] > 0 ? 2 : decimals[0] > 0 ? 1 : 0
    let fraction = decimals.prefix(shown).map(String.init).joined()
    return sign + "\(hundredths / 100)" + (shown > 0 ? "." + fraction : "")
  }

  private static func tenThousandths(_ text: Substring) -> Int? {
    let isNegative = text.first == "-"
    let parts = text.dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : "0"
    guard let whole = parts.first, (1...6).contains(whole.utf8.count),
      (1...4).contains(fraction.utf8.count), (whole + fraction).utf8.allSatisfy(\.isDigit),
      let units = Int(whole),
      let decimals = Int(fraction + String(repeating: "0", count: 4 - fraction.utf8.count))
    else { return nil }
    return (units * 10_000 + decimals) * (isNegative ? -1 : 1)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
