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
  /// Where columns after the first begin, parted by tabs or wide blanks: in words without blanks.
  let columns: [Int]
  /// Whether a tab stands before the first word.
  let beginsWithTab: Bool
  let styleName: String
  let outlineLevel: Int?

  enum Setting: Equatable {
    case flow
    /// In a table, by its number.
    case table(Int)
    case textBox
  }

  /// Whether words stand in columns.
  var hasColumns: Bool { beginsWithTab || !columns.isEmpty }

  /// Whether somebody set it apart from the lines of the text.
  var isPlaced: Bool { isAtRight || isCentered }

  /// The words of each column.
  var columnWords: [LineWords] {
    zip([0] + columns, columns + [words.count]).map { words.part($0..<$1) }
  }

  var isInTable: Bool {
    if case .table = setting { return true }
    return false
  }
}

extension TextLine {
  init(_ paragraph: WordParagraph, startsPage: Bool, followsGap: Bool, textWidth: Int) {
    self.paragraph = paragraph.index
    let text = paragraph.visibleText
    words = LineWords((paragraph.label ?? "") + text)
    setting = Setting(paragraph.place)
    let main = paragraph.runs.filter { !$0.properties.isHidden }
      .max { $0.range.count < $1.range.count }?.properties
    size = main?.size ?? 0
    isRed = main?.color?.isReddish ?? false
    let alignment = paragraph.properties.alignment
    let stop = paragraph.stop(afterTabs: text.leadingTabs)
    let blanks = stop == nil ? text.leadingBlanks : 0
    let start = stop?.position ?? paragraph.indentFromLeft
    isAtRight = alignment == .right || start * 5 > textWidth * 2 || blanks >= 16
    isCentered =
      alignment == .center || alignment == .distribute || (8..<32).contains(blanks)
      || stop?.alignment == "center"
    columns = text.columns(from: paragraph.label?.wordCount ?? 0)
    beginsWithTab = text.leadingTabs > 0
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
  /// The stop to which so many tabs lead; nil where no tab leads to one.
  fileprivate func stop(afterTabs count: Int) -> WordTab? {
    count > 0 && count <= properties.tabs.count ? properties.tabs[count - 1] : nil
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
