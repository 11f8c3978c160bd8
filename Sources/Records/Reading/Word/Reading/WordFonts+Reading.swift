import OfficePackaging

extension WordFonts {
  /// A theme's font beats the name beside it; a name beats the theme's font of a style below.
  mutating func apply(_ element: XMLElement, themes: WordThemeFonts) {
    take(\.ascii, .ascii, element["w:ascii"], element["w:asciiTheme"], themes)
    take(\.highANSI, .highANSI, element["w:hAnsi"], element["w:hAnsiTheme"], themes)
    take(\.eastAsia, .eastAsia, element["w:eastAsia"], element["w:eastAsiaTheme"], themes)
    take(\.complex, .complex, element["w:cs"], element["w:cstheme"], themes)
    if let hint = element["w:hint"] { hintsEastAsia = hint == "eastAsia" }
  }

  private mutating func take(
    _ font: WritableKeyPath<WordFonts, String?>, _ slot: Slots, _ name: String?, _ theme: String?,
    _ themes: WordThemeFonts
  ) {
    if let theme {
      self[keyPath: font] = themes[theme] ?? name ?? self[keyPath: font]
      themed.insert(slot)
    } else if let name {
      self[keyPath: font] = name
      themed.remove(slot)
    }
  }
}
