/// Numbers as WordprocessingML writes them: plain, or with a unit as the Strict form allows (`37mm`, `12pt`).
enum WordMeasure {
  /// Nothing in a document is larger; what is, is a slip or an attack, and sums of it must not overflow.
  private static let limit = 100_000_000

  static func whole(_ text: String?) -> Int? {
    guard let text else { return nil }
    if let number = Int(text) { return min(max(number, -limit), limit) }
    return thousandths(Substring(text)).map { $0 / 1_000 }
  }

  /// Plain numbers are twips.
  static func twips(_ text: String?) -> Int? { length(text, plain: 1_000) }

  /// Plain numbers are half points, of ten twips each.
  static func halfPoints(_ text: String?) -> Int? {
    length(text, plain: 10_000).map { $0 / 10 }
  }

  /// EMU, from lengths as VML writes them; plain numbers are pixels, 9,525 EMU each.
  static func emu(style text: Substring) -> Int? {
    guard let (number, unit) = split(text), let value = thousandths(number) else { return nil }
    let size = emuPerUnit[unit] ?? 9_525
    return value / 1_000 * size + value % 1_000 * size / 1_000
  }

  /// Absent means on.
  static func isOn(_ text: String?) -> Bool {
    switch text {
    case "0", "false", "off", "none": false
    default: true
    }
  }

  private static let emuPerUnit: [Substring: Int] = [
    "pt": 12_700, "mm": 36_000, "cm": 360_000, "in": 914_400, "pc": 152_400, "pi": 152_400,
    "emu": 1, "px": 9_525,
  ]

  /// In thousandths of a twip.
  private static let twipsPerUnit: [Substring: Int] = [
    "pt": 20_000, "mm": 56_693, "cm": 566_929, "in": 1_440_000, "pc": 240_000, "pi": 240_000,
  ]

  private static func length(_ text: String?, plain: Int) -> Int? {
    guard let text, let (number, unit) = split(Substring(text)), let value = thousandths(number),
      let size = unit.isEmpty ? plain : twipsPerUnit[unit]
    else { return nil }
    return min(max(value * size / 1_000_000, -limit), limit)
  }

  private static func split(_ text: Substring) -> (number: Substring, unit: Substring)? {
    let words = text.drop { $0 == " " }
    let number = words.prefix { $0.isASCII && ($0.isNumber || $0 == "-" || $0 == "." || $0 == "+") }
    let unit = words[number.endIndex...].prefix { $0.isASCII && $0.isLetter }
    return number.isEmpty ? nil : (number, unit)
  }

  /// `1.5` → 1500; digits after the third are left out.
  private static func thousandths(_ text: Substring) -> Int? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let isNegative = text.hasPrefix("-")
    guard let whole = parts.first.flatMap({ $0.isEmpty || $0 == "-" ? 0 : Int($0) }) else {
      return nil
    }
    let fraction = parts.count > 1 ? parts[1].prefix(3) : ""
    guard let rest = fraction.isEmpty ? 0 : Int(fraction), rest >= 0 else { return nil }
    let scale = [1_000, 100, 10, 1][fraction.count]
    let size = min(abs(min(max(whole, -limit), limit)), limit) * 1_000 + rest * scale
    return isNegative ? -size : size
  }
}
