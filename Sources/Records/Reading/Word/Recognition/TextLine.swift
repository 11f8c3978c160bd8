import Documents

/// A paragraph that shows something, as somebody who reads the page sees it.
struct TextLine {
  let paragraph: Int
  let words: LineWords
  /// Where it stands.
  let setting: Setting
  /// In half points, of most of its letters.
  let size: Int
  let isRed: Bool
  let isCentered: Bool
  /// Set to the right, by alignment, indent or blanks.
  let isAtRight: Bool
  let startsPage: Bool
  /// Whether an empty paragraph or another place lies between it and the one before.
  let followsGap: Bool
  /// Whether words stand in columns, parted by tabs or wide blanks.
  let hasColumns: Bool
  let styleName: String
  let outlineLevel: Int?

  enum Setting: Equatable {
    case flow
    /// In a table, by its number.
    case table(Int)
    case textBox
  }

  var isInTable: Bool {
    if case .table = setting { return true }
    return false
  }
}

extension TextLine {
  init(_ paragraph: WordParagraph, startsPage: Bool, followsGap: Bool, textWidth: Int) {
    self.paragraph = paragraph.index
    words = LineWords((paragraph.label ?? "") + paragraph.text)
    setting = Setting(paragraph.place)
    let main = paragraph.runs.filter { !$0.properties.isHidden }
      .max { $0.range.count < $1.range.count }?.properties
    size = main?.size ?? 0
    isRed = main?.color?.isReddish ?? false
    let alignment = paragraph.properties.alignment
    let blanks = paragraph.leadingBlanks
    let isPushed = paragraph.indentFromLeft * 5 > textWidth * 2 || blanks >= 16
    isAtRight = alignment == .right || isPushed
    isCentered = alignment == .center || alignment == .distribute || (8..<32).contains(blanks)
    hasColumns = paragraph.hasColumns
    self.startsPage = startsPage
    self.followsGap = followsGap
    styleName = paragraph.properties.styleName ?? ""
    outlineLevel = paragraph.properties.outlineLevel
  }

  /// Whether the style says that it is a title of the whole text.
  var hasTitleStyle: Bool { ["Title", "标题", "公文标题", "文件标题"].contains(styleName) }
}

extension TextLine.Setting {
  fileprivate init(_ place: WordPlace) {
    switch place.room {
    case .cell(let table, _, _): self = .table(table - 1)
    case .textBox: self = .textBox
    case .body, .header, .footer, .footnote, .endnote: self = .flow
    }
  }
}

extension WordParagraph {
  /// Half-width cells of blanks before the words; a tab is four.
  fileprivate var leadingBlanks: Int {
    var cells = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{3000}": cells += 2
      case "\t": cells += 4
      case " ", "\u{A0}": cells += 1
      case "\u{0B}", "\u{0C}": continue
      default: return cells
      }
    }
    return cells
  }

  /// A tab, two wide blanks or three small ones between words, or a tab before them.
  fileprivate var hasColumns: Bool {
    var cells = 0
    var isInside = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{3000}": cells += 1
      case "\t": cells += 2
      case " ", "\u{A0}": cells += isInside ? 1 : 0
      default:
        if cells >= 2 { return true }
        cells = 0
        isInside = true
      }
    }
    return false
  }

  /// Of the first line, in twips, by characters where those are given.
  fileprivate var indentFromLeft: Int {
    let indent = properties.indent
    let character = (runs.first?.properties.size ?? 32) * 10
    let left = indent.leftChars.map { $0 * character / 100 } ?? indent.left
    let first = indent.firstLineChars.map { $0 * character / 100 } ?? indent.firstLine
    return left + first
  }
}

extension String {
  /// Of a colour of six digits: more red than all else.
  fileprivate var isReddish: Bool {
    guard let value = UInt32(self, radix: 16), utf8.count == 6 else { return false }
    let (red, green, blue) = (value >> 16, value >> 8 & 0xFF, value & 0xFF)
    return red >= 0xB0 && green < 0x70 && blue < 0x70
  }
}
