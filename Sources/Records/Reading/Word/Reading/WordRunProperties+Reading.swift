import OfficePackaging

extension WordRunProperties {
  /// Takes over what an `rPr` says; what it does not say stays.
  mutating func apply(_ element: XMLElement, themes: WordThemeFonts) {
    for child in element.children { apply(property: child, themes: themes) }
  }

  private mutating func apply(property: XMLElement, themes: WordThemeFonts) {
    switch property.name {
    case "w:rStyle": style = property.value
    case "w:rFonts": fonts.apply(property, themes: themes)
    case "w:sz": size = WordMeasure.halfPoints(property.value) ?? size
    case "w:b": isBold = property.isOn
    case "w:i": isItalic = property.isOn
    case "w:strike", "w:dstrike": isStruck = property.isOn
    case "w:vanish": isHidden = property.isOn
    case "w:u": underline = property.value == "none" ? nil : property.value ?? "single"
    case "w:color": color = WordColor.of(property.value)
    case "w:highlight": highlight = property.value == "none" ? nil : property.value
    case "w:shd": shading = WordColor.of(property["w:fill"])
    case "w:spacing": spacing = WordMeasure.twips(property.value) ?? spacing
    case "w:w": scale = WordMeasure.whole(property.value?.droppingPercent) ?? scale
    case "w:position": position = WordMeasure.halfPoints(property.value) ?? position
    case "w:vertAlign": verticalPosition = property.value == "baseline" ? nil : property.value
    default: break
    }
  }
}

/// `w:color`: six digits in capitals; nil for automatic.
enum WordColor {
  static func of(_ text: String?) -> String? {
    guard let text, text != "auto" else { return nil }
    return text.uppercased()
  }
}

extension String {
  fileprivate var droppingPercent: String { hasSuffix("%") ? String(dropLast()) : self }
}
