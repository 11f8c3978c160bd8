import OfficePackaging

extension WordParagraphSetting {
  func apply(to properties: XMLHandle, in xml: inout XMLEditing) {
    let order = WordSchemaOrder.paragraph
    switch self {
    case .alignment(let alignment):
      xml.set("w:jc", value: alignment?.rawValue, in: properties, order)
    case .indent(let indent): Self.write(indent, to: properties, in: &xml)
    case .spacing(let spacing): Self.write(spacing, to: properties, in: &xml)
    case .snapsToGrid(let isOn): xml.set("w:snapToGrid", isOn: isOn, in: properties, order)
    case .keepsWithNext(let isOn): xml.set("w:keepNext", isOn: isOn, in: properties, order)
    case .startsPage(let isOn): xml.set("w:pageBreakBefore", isOn: isOn, in: properties, order)
    case .controlsWidows(let isOn): xml.set("w:widowControl", isOn: isOn, in: properties, order)
    case .outlineLevel(let level):
      xml.set("w:outlineLvl", value: level.map(String.init), in: properties, order)
    case .borders(let borders): Self.write(borders, to: properties, in: &xml)
    }
  }

  /// All sides are said, zeros too: what a style says of one would shine through. Those in characters are
  /// written where they are given, and as zero where not, since Word goes by them first.
  private static func write(
    _ indent: WordIndent?, to properties: XMLHandle, in xml: inout XMLEditing
  ) {
    guard let indent else { return xml.removeAll("w:ind", in: properties) }
    let element = xml.makeElement("w:ind")
    xml.set("w:leftChars", String(indent.leftChars ?? 0), of: element)
    xml.set("w:left", String(indent.left), of: element)
    xml.set("w:rightChars", String(indent.rightChars ?? 0), of: element)
    xml.set("w:right", String(indent.right), of: element)
    let chars = indent.firstLineChars ?? 0
    let isHanging = indent.firstLine < 0 || chars < 0
    xml.set(
      isHanging ? "w:hangingChars" : "w:firstLineChars", String(abs(chars)), of: element)
    xml.set(isHanging ? "w:hanging" : "w:firstLine", String(abs(indent.firstLine)), of: element)
    xml.place(element, in: properties, WordSchemaOrder.paragraph)
  }

  private static func write(
    _ spacing: WordSpacing?, to properties: XMLHandle, in xml: inout XMLEditing
  ) {
    guard let spacing else { return xml.removeAll("w:spacing", in: properties) }
    let element = xml.makeElement("w:spacing")
    xml.set("w:beforeLines", String(spacing.beforeLines ?? 0), of: element)
    xml.set("w:before", String(spacing.before), of: element)
    xml.set("w:afterLines", String(spacing.afterLines ?? 0), of: element)
    xml.set("w:after", String(spacing.after), of: element)
    xml.set("w:line", String(spacing.line), of: element)
    xml.set("w:lineRule", spacing.rule.rawValue, of: element)
    xml.place(element, in: properties, WordSchemaOrder.paragraph)
  }

  private static func write(
    _ borders: WordBorders?, to properties: XMLHandle, in xml: inout XMLEditing
  ) {
    guard let borders, !borders.isEmpty else { return xml.removeAll("w:pBdr", in: properties) }
    let element = xml.makeElement("w:pBdr")
    for (name, border) in [
      ("w:top", borders.top), ("w:left", borders.left), ("w:bottom", borders.bottom),
      ("w:right", borders.right), ("w:between", borders.betweenLines),
    ] {
      if let border { xml.append(border.element(name, in: &xml), to: element) }
    }
    xml.place(element, in: properties, WordSchemaOrder.paragraph)
  }
}
