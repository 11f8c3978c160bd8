import Diagnostics
import Documents

/// Reads one scalar as the type of its field.
struct ScalarReader {
  let type: FieldType
  let field: FieldDefinition
  let location: TextLocation

  func value(of written: String) -> Result<Value, Problems> {
    if let illegal = written.unicodeScalars.first(where: \.isUnprintable) {
      return .failure(Problems(.unprintable(illegal, field, at: location)))
    }
    let text = written.trimmingSpace
    guard let value = read(text) else { return .failure(Problems(mismatch(text))) }
    return .success(value)
  }

  private func read(_ text: String) -> Value? {
    switch type {
    // Of what ends a line, only the line feed has passed as printable.
    case .text: text.isEmpty || text.utf8.contains(UInt8(ascii: "\n")) ? nil : .text(text)
    case .prose: text.isEmpty ? nil : .text(text)
    case .integer(let range): Int(text).flatMap { range.contains($0) ? .integer($0) : nil }
    case .flag: Self.flags[text].map(Value.flag)
    case .day:
      CalendarDate(text).flatMap { $0.precision == .day ? .date($0) : nil }
    case .date: CalendarDate(text).map(Value.date)
    case .money: Renminbi(written: text).map(Value.money)
    case .choice(let words): words.contains(text) ? .text(text) : nil
    case .list, .record: nil
    }
  }

  private static let flags = ["是": true, "否": false, "true": true, "false": false]

  private func mismatch(_ text: String) -> Diagnostic {
    text.isEmpty
      ? .blank(field, at: location)
      : .mismatch(text, field, type, at: location)
  }
}

extension Renminbi {
  /// Reads an amount as data has it: `3000`, `3,000.50`, `3000元`, `1.2345万元`.
  init?(written text: String) {
    if text.hasSuffix("万元") {
      self.init(wan: text.dropLast(2))
    } else {
      self.init(yuan: text.hasSuffix("元") ? text.dropLast() : Substring(text))
    }
  }
}

extension ClosedRange<Int> {
  /// `1到31的整数`, or the one number alone.
  fileprivate var chinese: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)到\(upperBound)的整数"
  }
}

extension FieldType {
  /// What a correct value looks like.
  var sample: String {
    switch self {
    case .text, .prose: "……"
    case .integer(let range): "\(range.lowerBound)"
    case .flag: "是"
    case .day, .date: "2022-03-14"
    case .money: "3000.50"
    case .choice(let words): words.first ?? ""
    case .list(let element): "[\(element.sample)]"
    case .record: "{…}"
    }
  }
}

extension Unicode.Scalar {
  /// What XML cannot carry or changes on the way, and no one means to write: control characters
  /// (YAML turns the line ends of a file into line feeds; a carriage return here was written as `\r`),
  /// the line ends of other systems, noncharacters.
  fileprivate var isUnprintable: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x2029, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}

extension String {
  fileprivate var trimmingSpace: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isSpace }),
      let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return first == startIndex && scalars.index(after: last) == endIndex
      ? self : String(scalars[first...last])
  }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool {
    switch self {
    case " ", "\t", "\r", "\n", "\u{3000}": true
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func unprintable(
    _ scalar: Unicode.Scalar, _ field: FieldDefinition, at location: TextLocation
  ) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
    return Diagnostic(
      .error, "record.unprintable", "“\(field.key)”里有不能印出的控制字符 U+\(padded)", at: location,
      suggestion: "删去这个字符；它多半是从别处复制时带进来的")
  }

  fileprivate static func blank(
    _ field: FieldDefinition, at location: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "record.blank", "“\(field.key)”是空的", at: location, suggestion: "写上内容，或者删去这一项")
  }

  fileprivate static func mismatch(
    _ text: String, _ field: FieldDefinition, _ type: FieldType, at location: TextLocation
  ) -> Diagnostic {
    switch type {
    case .choice(let words):
      let nearest = NearestName.of(text, among: words)
      return Diagnostic(
        .error, "record.not-a-choice", "“\(field.key)”不能是“\(text.excerpt)”", at: location,
        suggestion: nearest.map { "是不是“\($0)”？" }
          ?? "只能写：\(words.joined(separator: "、"))")
    case .integer(let range):
      return Diagnostic(
        .error, "record.wrong-type", "“\(field.key)”应当是\(range.chinese)，这里是“\(text.excerpt)”",
        at: location, suggestion: "写\(range.chinese)，用半角数字")
    case .text:
      return Diagnostic(
        .error, "record.several-lines", "“\(field.key)”应当只有一行", at: location,
        suggestion: "把内容写在同一行里")
    case .day where CalendarDate.isMissing(text), .date where CalendarDate.isMissing(text):
      return Diagnostic(
        .error, "record.no-such-day", "“\(field.key)”写的“\(text.excerpt)”在日历上没有", at: location,
        suggestion: "核对年、月、日")
    case .prose, .flag, .day, .date, .money, .list, .record:
      return Diagnostic(
        .error, "record.wrong-type", "“\(field.key)”应当是\(type.name)，这里是“\(text.excerpt)”",
        at: location,
        suggestion: "写成“\(type.sample)”")
    }
  }
}
