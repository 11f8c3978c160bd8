import OfficePackaging

/// A file while its parts are read one after another.
struct WordBuilder {
  /// A text of a thousand pages has some ten thousand.
  static let paragraphLimit = 100_000

  var paragraphs: [WordParagraph] = []
  var tables: [WordTable?] = []
  var shapes: [WordShape?] = []
  var sections: [WordSection] = []
  /// More paragraphs than the limit: the rest was not read.
  var isFull = false
  var part = 0
  var textBoxCount = 0
  var styles: WordStyles
  let lists: WordLists
  var counter: WordListCounter
  var contents = WordContentReader()

  /// Where a paragraph is read.
  struct Room {
    let place: WordPlace.Room
    /// That of the table around it.
    var tableStyle: String?
    /// Whether a table here stands in a cell of another.
    var isCell = false
    /// False for what is printed on every page, and for notes.
    let isInText: Bool
    let isInTextBox: Bool
    var paragraphCount = 0

    init(
      _ place: WordPlace.Room, tableStyle: String? = nil, isCell: Bool = false,
      isInText: Bool = true, isInTextBox: Bool = false
    ) {
      self.place = place
      self.tableStyle = tableStyle
      self.isCell = isCell
      self.isInText = isInText
      self.isInTextBox = isInTextBox
    }

    /// A table that stands here, before its cells are told apart.
    func table(styled style: String?) -> Room {
      Room(
        place, tableStyle: style, isCell: true, isInText: isInText, isInTextBox: isInTextBox)
    }

    /// A cell of the table that the room stands for.
    func cell(_ place: WordPlace.Room) -> Room {
      Room(
        place, tableStyle: tableStyle, isCell: true, isInText: isInText, isInTextBox: isInTextBox)
    }
  }

  init(styles: WordStyles, lists: WordLists) {
    self.styles = styles
    self.lists = lists
    self.counter = WordListCounter(lists)
  }

  /// Reads what a body, a cell, a text box or a header holds.
  mutating func blocks(of element: XMLElement, in room: inout Room) -> [WordBlock] {
    var blocks: [WordBlock] = []
    for child in element.content where !isFull { read(child, in: &room, to: &blocks) }
    return blocks
  }

  private mutating func read(
    _ element: XMLElement, in room: inout Room, to blocks: inout [WordBlock]
  ) {
    switch element.name {
    case "w:p":
      guard !element.isDeletedParagraph else { return }
      blocks.append(.paragraph(paragraph(element, in: &room)))
    case "w:tbl": blocks.append(.table(table(element, in: room)))
    case "w:sdt":
      if let content = element.first("w:sdtContent") {
        blocks += self.blocks(of: content, in: &room)
      }
    case "w:customXml", "w:ins", "w:moveTo", "w:smartTag":
      blocks += self.blocks(of: element, in: &room)
    default: break
    }
  }
}

extension WordBuilder {
  /// Ends the section that the paragraphs since the last one stand in.
  mutating func end(_ element: XMLElement?) {
    var section = WordSection()
    if let element {
      section.apply(element)
      section.node = WordNode(part: part, node: element.node)
    }
    section.paragraphs = (sections.last?.paragraphs.upperBound ?? 0)..<paragraphs.count
    sections.append(section)
  }

  /// What stands outside the text, or after its last section, belongs to that.
  func settled(_ paragraphs: [WordParagraph]) -> [WordParagraph] {
    let last = max(0, sections.count - 1)
    return paragraphs.map { $0.section <= last ? $0 : $0.inSection(last) }
  }
}

extension XMLElement {
  /// Whether a revision takes away the paragraph with all that is in it.
  fileprivate var isDeletedParagraph: Bool {
    guard let mark = first("w:pPr")?.first("w:rPr"), mark.first("w:del") != nil else {
      return false
    }
    let isKept = { (child: XMLElement) in
      ["w:r", "w:ins", "w:hyperlink", "w:sdt", "w:fldSimple"].contains(child.name)
    }
    return !content.contains(where: isKept)
  }
}

extension WordParagraph {
  fileprivate func inSection(_ section: Int) -> WordParagraph {
    WordParagraph(
      index: index, place: place, text: text, label: label, properties: properties, runs: runs,
      fields: fields, shapes: shapes, section: section, node: node)
  }
}
