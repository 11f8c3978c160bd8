/// What the elements of a markup language do to the text in them.
enum MarkupDialect {
  case html
  /// Every element stands for itself: feeds, site maps, the lesser parts of a package.
  case xml
  /// A drawing: coordinates are no numbers of persons.
  case svg
  /// The text of a Word file.
  case word
  /// A sheet of a workbook.
  case sheet
  /// The words that the cells of a workbook share.
  case words

  enum Effect {
    /// The text runs on through it.
    case inline
    /// It stands apart.
    case block
    case cell
    /// Without content: a line ends.
    case lineBreak
    /// Without content: a gap in the line.
    case gap
    case hyphen
    case paragraph
    /// Its text is kept out of sight.
    case outOfSight
    /// Its content is no markup.
    case script
  }

  func effect(of name: ElementName) -> Effect {
    switch self {
    case .html: Self.effectsOfHTML[name]
    case .xml: .block
    case .svg: Self.effectsOfSVG[name]
    case .word: Self.effectsOfWord[name]
    case .sheet: Self.effectsOfSheet[name]
    case .words: Self.effectsOfWords[name]
    }
  }

  var isXML: Bool {
    switch self {
    case .html: false
    case .xml, .svg, .word, .sheet, .words: true
    }
  }

  private static let effectsOfHTML = EffectTable(
    others: .block,
    inline: [
      "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
      "font", "i", "ins", "kbd", "label", "mark", "nobr", "output", "q", "ruby", "s", "samp",
      "small",
      "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "slot", "img",
      "input", "link", "meta", "tspan",
    ],
    [
      "td": .cell, "th": .cell, "br": .lineBreak, "script": .script, "style": .script,
    ])

  private static let effectsOfSVG = EffectTable(
    others: .block, inline: ["tspan", "a", "textpath"], ["style": .script, "script": .script])

  private static let effectsOfWord = EffectTable(
    others: .inline,
    [
      "p": .paragraph, "tr": .block, "tbl": .block, "tc": .cell, "br": .lineBreak, "cr": .lineBreak,
      "tab": .gap, "ptab": .gap, "nobreakhyphen": .hyphen, "instrtext": .outOfSight,
      "deltext": .outOfSight, "delinstrtext": .outOfSight, "posoffset": .outOfSight,
      "comment": .block, "footnote": .block, "endnote": .block,
    ])

  private static let effectsOfSheet = EffectTable(
    others: .block, inline: ["is", "t", "r", "v", "f", "rpr"], ["c": .cell])

  /// `<si>` is one word of a workbook.
  private static let effectsOfWords = EffectTable(others: .inline, ["si": .block])
}
