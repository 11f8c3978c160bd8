import Documents
import OfficialLayout
import Records

/// The red rule below the 发文字号, drawn as the border of a paragraph.
struct RedRule {
  let paragraph: WordParagraph
  /// Of the rule, in twips.
  let width: Int
  /// From the foot of the number's letters to the rule, in twips; nil where the heights are not known.
  let distance: Int?
  /// Whether it is the upper border of a paragraph of its own.
  private let isOwn: Bool

  /// Nil where no paragraph from the number to the title has a red border.
  init?(below number: WordParagraph, in word: WordReading) {
    let lines = word.flow.filter { $0.index >= number.index }.prefix(4)
      .prefix { word.element($0) != .title }
    guard let place = lines.firstIndex(where: { $0.redBorder != nil }),
      let section = word.section(of: number)
    else { return nil }
    paragraph = lines[place]
    let indent = paragraph.properties.indent
    width = section.textWidth - indent.left - indent.right - min(0, indent.firstLine)
    isOwn = paragraph.isBlank && paragraph.properties.borders.top?.isRed ?? false
    distance = Self.distance(lines[lines.startIndex...place].map(\.self))
  }

  /// The leading below the number, what stands between, and the space above the rule.
  private static func distance(_ lines: [WordParagraph]) -> Int? {
    guard let number = lines.first, number.properties.spacing.rule == .exact else { return nil }
    let below = leading(below: number)
    guard let last = lines.last, lines.count > 1 else {
      return number.properties.borders.bottom.map { below + $0.space * 20 }
    }
    let between = lines.dropFirst().dropLast().map(\.properties.spacing)
    guard between.allSatisfy({ $0.rule == .exact }), last.properties.borders.top?.isRed ?? false
    else { return nil }
    return below + number.properties.spacing.after + last.properties.spacing.before
      + between.reduce(0) { $0 + $1.before + $1.line + $1.after }
  }

  /// From the foot of the letters of a line of exact height to the foot of the line: a letter fills its size but
  /// for a twentieth at its foot.
  private static func leading(below number: WordParagraph) -> Int {
    let letters = number.letters.size * 10
    return (number.properties.spacing.line - letters) / 2 + letters / 20
  }

  /// No indents: a border is as wide as its paragraph.
  var widthEdits: [WordEdit] {
    paragraph.isBlank ? [.paragraph(paragraph.index, .indent(WordIndent()))] : []
  }

  func distanceEdits(_ distance: Int) -> [WordEdit] {
    var spacing = paragraph.properties.spacing
    spacing.before += GBT9704.Letterhead.ruleBelowNumber.twips - distance
    guard isOwn, spacing.before >= 0 else { return [] }
    return [.paragraph(paragraph.index, .spacing(spacing))]
  }
}

extension RedRule {
  /// A rule in a paragraph of its own, so that no indent shortens it.
  static func new(below number: WordParagraph, in word: WordReading) -> WordEdit {
    let spacing = number.properties.spacing
    let leading = spacing.rule == .exact ? leading(below: number) : 0
    let before = GBT9704.Letterhead.ruleBelowNumber.twips - leading - spacing.after
    var borders = WordBorders()
    borders.top = WordBorder(
      style: "single", width: word.profile.redRule.eighthsOfAPoint, space: 0, color: "FF0000")
    let paragraph = WordNewParagraph(
      [
        .borders(borders), .indent(WordIndent()), .alignment(.left), .snapsToGrid(false),
        .spacing(WordSpacing(before: max(0, before), line: height.twips, rule: .exact)),
      ], letters: [.size(2)])
    return .insert(paragraph, .after(.paragraph(number.index)))
  }

  /// Of the paragraph that carries the rule, which shows no text.
  private static let height = Length.points(1)
}

extension WordParagraph {
  fileprivate var redBorder: WordBorder? {
    [properties.borders.top, properties.borders.bottom].compactMap(\.self).first(where: \.isRed)
  }
}

extension WordBorder {
  var isRed: Bool { color.flatMap(Ink.init)?.isRed ?? false }
}
