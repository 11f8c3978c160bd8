import Diagnostics
import Documents

/// Reads a cell as its field wants it: what a clerk's sheet does to a value is undone, and what cannot be undone is
/// an error at the cell.
struct CellReading {
  let column: BoundColumn
  let dates: SerialDateSystem

  /// A scalar as YAML would have it, and what is wrong with it.
  struct Value {
    let text: String
    var flaw: Diagnostic?
  }

  init(_ column: BoundColumn, dates: SerialDateSystem) {
    self.column = column
    self.dates = dates
  }

  /// One value, or those that the mapping says are parted; nil for one that says nothing.
  func values(of cell: SheetCell, at place: TextLocation) -> [Value?] {
    switch cell.kind {
    case .error: return [Value(text: cell.text, flaw: .brokenFormula(cell, column, at: place))]
    case .formula: return [Value(text: "", flaw: .noValue(column, at: place))]
    case .text, .number, .date, .flag: break
    }
    guard let separators = column.column.separators, cell.kind == .text else {
      return [value(of: cell.text, cell.kind, at: place)]
    }
    let all = Set(separators.halfWidth + separators)
    let parts = cell.text.split(maxSplits: Self.mostValues) { all.contains($0) || $0 == "\n" }
    guard parts.count <= Self.mostValues else {
      return [Value(text: cell.text.excerpt, flaw: .tooManyValues(column, at: place))]
    }
    return parts.map { value(of: String($0), .text, at: place) }
  }

  /// Values of one cell; more are a text that the separator happens to stand in.
  fileprivate static let mostValues = 100

  private func value(
    of text: String, _ kind: SheetCell.Kind, at place: TextLocation
  ) -> Value? {
    guard !Self.saysNothing(text, column.target.type) else { return nil }
    switch column.target.type {
    case .money: return amount(text, at: place)
    case .day, .date: return date(text, kind, at: place)
    case .integer: return Value(text: WholeNumberText.plain(text))
    case .flag: return Value(text: Self.flags[text.halfWidth.withoutBlanks.lowercased()] ?? text)
    case .choice(let words): return Value(text: Self.choice(text, among: words))
    case .text, .prose, .list, .record: return words(text, kind, at: place)
    }
  }

  /// What a clerk writes where there is nothing: a stroke, and beside numbers and days 无.
  private static func saysNothing(_ text: String, _ type: FieldType) -> Bool {
    let plain = text.withoutBlanks
    guard plain.utf8.count <= 9 else { return false }
    if plain.isEmpty || strokes.contains(where: plain.isWritten) { return true }
    switch type {
    case .money, .day, .date, .integer: return nones.contains(where: plain.isWritten)
    case .text, .prose, .flag, .choice, .list, .record: return false
    }
  }

  private static let strokes = ["/", "-", "--", "—", "——", "－", "／", "\\", "─"]
  private static let nones = ["无", "暂无", "不适用"]

  private static let flags = [
    "是": "是", "√": "是", "✓": "是", "✔": "是", "☑": "是", "有": "是", "对": "是", "y": "是", "yes": "是",
    "true": "是", "1": "是", "否": "否", "×": "否", "✗": "否", "✘": "否", "☐": "否", "□": "否", "无": "否",
    "错": "否", "x": "否", "n": "否", "no": "否", "false": "否", "0": "否",
  ]

  /// The word that differs only in blanks or width.
  private static func choice(_ text: String, among words: [String]) -> String {
    let plain = text.halfWidth.withoutBlanks
    return words.first { $0.halfWidth.withoutBlanks == plain } ?? text.onOneLine
  }
}

/// A whole number as a sheet may have it: `１，２００`, `3.0`.
enum WholeNumberText {
  static func plain(_ text: String) -> String {
    let plain = text.halfWidth.withoutBlanks.replacing(",", with: "")
    guard let number = WrittenNumber(plain)?.rounded, number.point >= number.digits.count else {
      return plain
    }
    return number.plain
  }
}

// MARK: - Words

extension Diagnostic {
  fileprivate static func brokenFormula(
    _ cell: SheetCell, _ column: BoundColumn, at place: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "ledger.broken-formula",
      "“\(column.column.heading.excerpt)”的公式出了错：“\(cell.text.excerpt)”",
      at: place, suggestion: "在表里改正公式，或者直接填写值")
  }

  fileprivate static func tooManyValues(
    _ column: BoundColumn, at place: TextLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "ledger.too-many-values",
      "“\(column.column.heading.excerpt)”这一格里有\(CellReading.mostValues)个以上的值", at: place,
      suggestion: "核对映射里的“分隔”，或者把这一格分成几行")
  }

  fileprivate static func noValue(_ column: BoundColumn, at place: TextLocation) -> Diagnostic {
    Diagnostic(
      .error, "ledger.no-value", "“\(column.column.heading.excerpt)”是公式，文件里没有它的结果", at: place,
      suggestion: "用 Excel 或 WPS 打开这个文件，保存一次再试；或者直接填写值")
  }
}
