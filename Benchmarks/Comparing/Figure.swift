/// Figures of a table, in as many digits as mean something.
enum Figure {
  static func time(_ seconds: Double) -> String {
    switch seconds {
    case ..<0.001: short(seconds * 1e6) + " µs"
    case ..<1: short(seconds * 1e3) + " ms"
    case _: short(seconds) + " s"
    }
  }

  static func memory(_ bytes: Int) -> String { short(Double(bytes) / 1_048_576) + " MB" }

  static func rate(_ perSecond: Double) -> String { short(perSecond) + "/s" }

  /// Three digits.
  static func short(_ number: Double) -> String {
    var unit = 1.0
    while abs(number) * unit < 100, unit < 10_000 { unit *= 10 }
    let rounded = (number * unit).rounded() / unit
    let text = "\(rounded)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
