/// Where a link leads, as it stands between the parentheses.
enum MarkdownDestination {
  static func text(_ destination: String) -> String {
    guard destination.unicodeScalars.contains(where: isRisky) || destination.isEmpty else {
      return destination
    }
    var text = "<"
    for scalar in destination.unicodeScalars { text += written(scalar) }
    return text + ">"
  }

  private static func written(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "<", ">", "\\", "&", "*", "{", "|": "\\\(scalar)"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F: percent(scalar)
    case _ where MarkdownWords.isRefused(scalar): "\u{FFFD}"
    default: String(scalar)
    }
  }

  private static func percent(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "%" + (digits.count < 2 ? "0" : "") + digits
  }

  private static func isRisky(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.value == 0x7F || MarkdownWords.isRefused(scalar)
      || "<>\\&*{|()".unicodeScalars.contains(scalar)
  }
}
