import Documents
import OfficePackaging

extension SheetPart {
  mutating func write(_ value: SpreadsheetValue, column: Int) {
    switch value {
    case .blank: write("", .text, column: column)
    case .text(let text): write(text, .text, column: column)
    case .integer(let number):
      beginCell(.integer, column)
      xml.markup("><v>")
      xml.number(number)
      xml.markup("</v></c>")
    case .decimal(_, let places): write(number: value.plain, .decimal(places: places), column)
    case .day(let day):
      guard let serial = day.serial else { return write(day.description, .text, column: column) }
      beginCell(.day, column)
      xml.markup("><v>")
      xml.number(serial)
      xml.markup("</v></c>")
    }
  }

  private mutating func write(number text: String, _ style: SpreadsheetStyle, _ column: Int) {
    beginCell(style, column)
    xml.markup("><v>")
    xml.text(text)
    xml.markup("</v></c>")
  }

  mutating func write(_ text: String, _ style: SpreadsheetStyle, column: Int) {
    beginCell(style, column)
    guard !text.isEmpty else { return xml.closeEmptyTag() }
    xml.markup(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
    xml.text(CellText.fitting(text))
    xml.markup("</t></is></c>")
  }

  private mutating func beginCell(_ style: SpreadsheetStyle, _ column: Int) {
    xml.open("c")
    xml.attribute("r", ColumnLetters.of(column) + "\(row)")
    xml.attribute("s", style.number)
  }
}
