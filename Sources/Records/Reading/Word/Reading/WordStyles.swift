import OfficePackaging

/// `styles.xml`: what paragraphs and letters get from their styles, each worked out once.
struct WordStyles {
  /// How a paragraph of some style looks before it says anything itself.
  struct Look {
    var paragraph: WordParagraphProperties
    var letters: WordRunProperties
  }

  private struct Style {
    let name: String?
    let basedOn: String?
    let element: XMLElement
  }

  private struct Key: Hashable {
    let style: String?
    let table: String?
  }

  let themes: WordThemeFonts
  private let numbering: WordLists
  private var styles: [String: Style] = [:]
  private var defaultStyle: String?
  private var defaults = Look(
    paragraph: WordParagraphProperties(), letters: WordRunProperties.unstyled)
  private var looks: [Key: Look] = [:]

  /// Word itself follows no longer chain; one that comes back to itself ends here too.
  private static let chainLimit = 64

  init(_ root: XMLElement?, themes: WordThemeFonts, numbering: WordLists) {
    self.themes = themes
    self.numbering = numbering
    guard let root else { return }
    for element in root.all("w:style") {
      guard let id = element["w:styleId"], styles[id] == nil else { continue }
      styles[id] = Style(
        name: element.first("w:name")?.value, basedOn: element.first("w:basedOn")?.value,
        element: element)
      if element["w:type"] == "paragraph", element["w:default"].map(WordMeasure.isOn) ?? false {
        defaultStyle = defaultStyle ?? id
      }
    }
    readDefaults(root)
  }

  func name(of style: String?) -> String? { (style ?? defaultStyle).flatMap { styles[$0]?.name } }

  /// - Parameter table: the style of the table around the paragraph.
  mutating func look(of style: String?, in table: String?) -> Look {
    let key = Key(style: style, table: table)
    if let look = looks[key] { return look }
    var look = defaults
    for element in chain(from: table) { apply(element, to: &look) }
    for element in chain(from: style ?? defaultStyle) { apply(element, to: &look) }
    look.paragraph.style = style
    look.paragraph.styleName = name(of: style)
    looks[key] = look
    return look
  }

  /// The rules that a table gets from its style.
  func borders(ofTable style: String?) -> WordBorders {
    chain(from: style).reduce(into: WordBorders()) { borders, element in
      if let own = element.first("w:tblPr")?.first("w:tblBorders") { borders.apply(own) }
    }
  }

  /// Adds a character style to letters: what both styles switch on is off (ECMA-376, 17.7.3).
  func apply(characterStyle id: String, to letters: inout WordRunProperties) {
    let before = letters
    var own = WordRunProperties()
    for properties in chain(from: id).compactMap({ $0.first("w:rPr") }) {
      letters.apply(properties, themes: themes)
      own.apply(properties, themes: themes)
    }
    letters.style = id
    letters.isBold = before.isBold != own.isBold
    letters.isItalic = before.isItalic != own.isItalic
    letters.isStruck = before.isStruck != own.isStruck
    letters.isHidden = before.isHidden != own.isHidden
  }
}

extension WordStyles {
  private mutating func readDefaults(_ root: XMLElement) {
    guard let element = root.first("w:docDefaults") else { return }
    if let properties = element.first("w:pPrDefault")?.first("w:pPr") {
      defaults.paragraph.apply(properties)
    }
    if let properties = element.first("w:rPrDefault")?.first("w:rPr") {
      defaults.letters.apply(properties, themes: themes)
    }
  }

  /// The outermost ancestor first.
  private func chain(from id: String?) -> [XMLElement] {
    var chain: [XMLElement] = []
    var next = id
    while let id = next, let style = styles[id], chain.count < Self.chainLimit {
      chain.append(style.element)
      next = style.basedOn
    }
    return chain.reversed()
  }

  private func apply(_ style: XMLElement, to look: inout Look) {
    if let properties = style.first("w:pPr") {
      numbering.applyIndent(of: properties, to: &look.paragraph)
      look.paragraph.apply(properties)
    }
    if let properties = style.first("w:rPr") { look.letters.apply(properties, themes: themes) }
  }
}

extension WordRunProperties {
  /// What Word takes where a file says nothing.
  fileprivate static var unstyled: WordRunProperties {
    var letters = WordRunProperties()
    letters.fonts = WordFonts(
      ascii: "Times New Roman", highANSI: "Times New Roman", eastAsia: "Times New Roman",
      complex: "Times New Roman")
    return letters
  }
}
