import Documents
import Records

enum DateFilter: Filter {
  static let name = "日期"
  static let summary = "把日期印成 2022年3月14日；参数说印哪几部分，如“年月”“月日”。"
  static let example = "成文日期 | 日期: \"年月\""
  static let parameters = [
    FilterParameter(.choice(["年月日", "年月", "月日", "年", "月", "日"]), isOptional: true)
  ]

  static func apply(to input: Datum, _ arguments: [Value]) throws(FilterFailure) -> Datum {
    guard case .date(let date) = input.value else { throw .wrongType(expected: "日期") }
    guard case .text(let pattern)? = arguments.first else {
      return input.replacing(.text(date.chinese))
    }
    return input.replacing(.text(try text(of: date, pattern)))
  }

  static func text(of date: CalendarDate, _ pattern: String) throws(FilterFailure) -> String {
    var text = ""
    for unit in pattern {
      guard let number = date.part(unit) else {
        throw .unusable("“\(date.chinese)”没有“\(unit)”", suggestion: "在数据里把日期写全，或改用别的参数")
      }
      text += "\(number)\(unit)"
    }
    return text
  }
}

extension CalendarDate {
  fileprivate func part(_ unit: Character) -> Int? {
    switch unit {
    case "年": year
    case "月": month
    case "日": day
    case _: nil
    }
  }
}
