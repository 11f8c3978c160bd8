import OfficePackaging

extension WordLetterSetting {
  func apply(to properties: XMLHandle, in xml: inout XMLEditing) {
    let order = WordSchemaOrder.letters
    switch self {
    case .font(let name): Self.write(font: name, to: properties, in: &xml)
    case .size(let size):
      xml.set("w:sz", value: size.map(String.init), in: properties, order)
      xml.set("w:szCs", value: size.map(String.init), in: properties, order)
    case .bold(let isOn):
      xml.set("w:b", isOn: isOn, in: properties, order)
      xml.set("w:bCs", isOn: isOn, in: properties, order)
    case .italic(let isOn):
      xml.set("w:i", isOn: isOn, in: properties, order)
      xml.set("w:iCs", isOn: isOn, in: properties, order)
    case .underline(let style): xml.set("w:u", value: style, in: properties, order)
    case .color(let color): xml.set("w:color", value: color, in: properties, order)
    case .highlight(let color): xml.set("w:highlight", value: color, in: properties, order)
    case .spacing(let spacing):
      xml.set("w:spacing", value: spacing.map(String.init), in: properties, order)
    case .scale(let scale): xml.set("w:w", value: scale.map(String.init), in: properties, order)
    }
  }

  /// All four kinds of letters, and no theme.
  private static func write(
    font name: String?, to properties: XMLHandle, in xml: inout XMLEditing
  ) {
    guard let name else { return xml.removeAll("w:rFonts", in: properties) }
    let element = xml.makeElement(
      "w:rFonts",
      [
        "w:hint": "eastAsia", "w:ascii": name, "w:eastAsia": name, "w:hAnsi": name, "w:cs": name,
      ])
    xml.place(element, in: properties, WordSchemaOrder.letters)
  }
}
