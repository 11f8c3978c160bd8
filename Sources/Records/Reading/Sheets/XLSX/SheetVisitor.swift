import OfficePackaging

/// What the cells of all sheets share.
struct SheetContext: Sendable {
  let strings: [String]
  let dateStyles: DateStyles
  let dates: SerialDateSystem
}

/// Reads a sheet's part as it comes, row by row (ECMA-376, 18.3.1).
///
/// What the part says of its size is not believed; cells that only look like something are none.
final class SheetVisitor: XMLVisitor {
  private(set) var builder: SheetBuilder
  /// False where rows or cells stand in no order that a sheet can have.
  private(set) var isSound = true
  private let context: SheetContext
  private var column = 0
  private var cell = RawCell()
  private var string = StringItem()
  private var isInValue = false
  private var isInString = false

  init(context: SheetContext, builder: SheetBuilder) {
    self.context = context
    self.builder = builder
  }

  var isSated: Bool { builder.isFull }

  func begin(_ element: XMLStart) {
    switch element.name {
    case "x:c": begin(cell: element)
    case "x:v": isInValue = true
    case "x:f": cell.isFormula = true
    case "x:is": isInString = true
    case "x:row": begin(row: element)
    case "x:mergeCell":
      if let range = element["ref"].flatMap(CellRange.init) { builder.add(merge: range) }
    case "x:col": add(columns: element)
    default: if isInString { string.begin(element.name) }
    }
  }

  func words(_ letters: [UInt8]) {
    if isInValue { cell.value.append(contentsOf: letters) }
    if isInString { string.add(letters) }
  }

  func end(_ name: String) {
    switch name {
    case "x:v": isInValue = false
    case "x:is": isInString = false
    case "x:c": finishCell()
    case "x:row": isSound = builder.endRow() && isSound
    default: if isInString { string.end(name) }
    }
  }
}

extension SheetVisitor {
  /// A cell as it is being read.
  private struct RawCell {
    var type: String?
    var style = 0
    var value: [UInt8] = []
    var isFormula = false
  }

  private func begin(row: XMLStart) {
    column = 0
    let isOrdered = builder.beginRow(
      row["r"].flatMap { Int($0) }, isHidden: XMLFlag.isOn(row["hidden"]))
    isSound = isOrdered && isSound
  }

  /// A cell without a name stands beside the one before it.
  private func begin(cell element: XMLStart) {
    column = element["r"].flatMap { CellReference($0)?.column } ?? column + 1
    cell = RawCell(type: element["t"], style: element["s"].flatMap { Int($0) } ?? 0)
    string = StringItem()
  }

  private func add(columns element: XMLStart) {
    guard XMLFlag.isOn(element["hidden"]), let first = element["min"].flatMap({ Int($0) }),
      let last = element["max"].flatMap({ Int($0) }), first >= 1, first <= last
    else { return }
    builder.add(hiddenColumns: first...min(last, CellReference.lastColumn))
  }

  private func finishCell() {
    guard column <= CellReference.lastColumn else {
      isSound = false
      return
    }
    guard let (text, kind) = content else { return }
    builder.add(text, kind, column: column)
  }

  /// Nil where the cell holds nothing.
  private var content: (String, SheetCell.Kind)? {
    let value = String(decoding: cell.value, as: UTF8.self)
    switch cell.type {
    case "inlineStr": return words(string.text)
    case "s":
      return Int(value).flatMap { number in
        context.strings.indices.contains(number) ? words(context.strings[number]) : nil
      }
    case "str": return words(EscapedText.plain(value))
    case _ where value.isEmpty: return cell.isFormula ? ("", .formula) : nil
    case "b": return (XMLFlag.isOn(value) ? "是" : "否", .flag)
    case "e": return (value, .error)
    case "d": return (value.replacing("T", with: " "), .date)
    default: return number(value)
    }
  }

  private func words(_ text: String) -> (String, SheetCell.Kind)? {
    text.isEmpty ? nil : (text, .text)
  }

  private func number(_ value: String) -> (String, SheetCell.Kind) {
    guard let number = WrittenNumber(value) else { return (value, .text) }
    if context.dateStyles.isDate(cell.style), let text = context.dates.text(number) {
      return (text, .date)
    }
    let isSmall = number.wholeDigits <= WrittenNumber.keptDigits && number.point > -10
    return (isSmall ? number.rounded.plain : value, .number)
  }
}
