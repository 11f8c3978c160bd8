import OfficePackaging

/// Which looks of cells show a number as a day (ECMA-376, 18.8.30).
struct DateStyles: Sendable {
  /// By the number of the look (`cellXfs`).
  private let areDates: [Bool]

  static let none = DateStyles(areDates: [])

  private init(areDates: [Bool]) { self.areDates = areDates }

  init(_ root: XMLElement) {
    var dateFormats: Set<Int> = []
    for format in root.first("x:numFmts")?.all("x:numFmt") ?? [] {
      guard let number = format["numFmtId"].flatMap({ Int($0) }) else { continue }
      if DateFormat.showsDay(format["formatCode"] ?? "") { dateFormats.insert(number) }
    }
    areDates = (root.first("x:cellXfs")?.all("x:xf") ?? []).map { look in
      guard let number = look["numFmtId"].flatMap({ Int($0) }) else { return false }
      return dateFormats.contains(number) || DateFormat.isBuiltIn(number)
    }
  }

  func isDate(_ look: Int) -> Bool { areDates.indices.contains(look) && areDates[look] }
}

/// Which formats of numbers show a day.
enum DateFormat {
  /// 14 to 17 and 22 everywhere; 27 to 31, 36 and 50 to 58 in Chinese programs, where 32 to 35, 55 and 56 show
  /// times (ECMA-376, 18.8.30).
  static func isBuiltIn(_ number: Int) -> Bool {
    switch number {
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: true
    default: false
    }
  }

  /// Whether a format of somebody's own shows a year or a day: `yyyy"年"m"月"`, `[$-804]d`. Only its first
  /// section counts; words in quotes, conditions and colours do not.
  static func showsDay(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for letter in code {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch letter {
      case "\"": isQuoted.toggle()
      case _ where isQuoted: break
      case "\\", "_", "*": isEscaped = true
      case "[": isBracketed = true
      case "]": isBracketed = false
      case _ where isBracketed: break
      case ";": return false
      case "y", "Y", "d", "D": return true
      default: break
      }
    }
    return false
  }
}
