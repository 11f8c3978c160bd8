import Diagnostics

/// Types a text in Markdown into an empty file: a line a paragraph, tables with their cells.
struct MarkdownTyping {
  private(set) var paragraphs: [WordParagraph] = []
  private(set) var starts: [WordFile.Start] = []
  private(set) var tables: [WordTable] = []
  private(set) var body: [WordBlock] = []
  private var isInComment = false

  init(_ source: SourceFile) {
    let lines = MarkdownLine.all(of: source)
    let lastEnd = lines.lastIndex { $0.has("</table") } ?? -1
    var index = 0
    while index < lines.count {
      let rows = isInComment ? 0 : Self.rows(from: index, in: lines, lastEnd: lastEnd)
      if rows > 0 {
        type(table: lines[index..<index + rows])
        index += rows
      } else {
        type(line: lines[index])
        index += 1
      }
    }
  }

  /// How many lines from here are a table, whose second line is its rule, or which stands between tags.
  private static func rows(
    from index: Int, in lines: [MarkdownLine], lastEnd: Int
  ) -> Int {
    if lines[index].has("<table"), index < lastEnd {
      let end = lines[index...].firstIndex { $0.has("</table") }
      return end.map { $0 - index + 1 } ?? 0
    }
    guard index + 1 < lines.count, lines[index].hasBars, lines[index + 1].isTableRule else {
      return 0
    }
    return 2 + lines[(index + 2)...].prefix(while: \.hasBars).count
  }

  private mutating func type(line: MarkdownLine) {
    let range = line.scalars.indices
    body.append(.paragraph(type(range, of: line, in: .body)))
  }

  /// - Returns: the number of the paragraph.
  private mutating func type(
    _ range: Range<Int>, of line: MarkdownLine, in room: WordPlace.Room
  ) -> Int {
    let marks = MarkdownMarks(line.scalars[range], isInComment: isInComment)
    isInComment = marks.isInComment
    starts.append(WordFile.Start(line: line.number, column: range.lowerBound + 1))
    paragraphs.append(
      WordParagraph(
        markdown: line.scalars[range], marks, index: paragraphs.count,
        place: WordPlace(room: room, number: line.number)))
    return paragraphs.count - 1
  }

  private mutating func type(table lines: ArraySlice<MarkdownLine>) {
    let number = tables.count + 1
    let isTagged = lines.first?.has("<table") ?? false
    var rows: [WordRow] = []
    for line in lines where isTagged || !line.isTableRule {
      let cells = isTagged ? [line.scalars.indices] : line.cells
      let row = rows.count + 1
      rows.append(
        WordRow(
          cells.enumerated().map { column, range in
            let room = WordPlace.Room.cell(table: number, row: row, cell: column + 1)
            return WordCell(column: column, [.paragraph(type(range, of: line, in: room))])
          }, isHeader: rows.isEmpty && !isTagged))
    }
    tables.append(WordTable(index: number - 1, rows))
    body.append(.table(number - 1))
  }
}

extension WordParagraph {
  fileprivate init(
    markdown scalars: ArraySlice<Unicode.Scalar>, _ marks: MarkdownMarks, index: Int,
    place: WordPlace
  ) {
    var runs: [WordRun] = []
    var start = 0
    func close(at end: Int, isHidden: Bool) {
      guard start < end else { return }
      var look = WordRunProperties()
      look.isHidden = isHidden
      runs.append(WordRun(range: start..<end, properties: look))
      start = end
    }
    for range in marks.hidden {
      close(at: range.lowerBound - scalars.startIndex, isHidden: false)
      close(at: range.upperBound - scalars.startIndex, isHidden: true)
    }
    close(at: scalars.count, isHidden: false)
    let text = String(String.UnicodeScalarView(scalars))
    self.init(
      index: index, place: place, text: text, label: nil,
      properties: WordParagraphProperties(headingLevel: marks.level), runs: runs, fields: [],
      shapes: [], section: 0, node: nil)
  }
}

extension WordParagraph {
  /// Whether `#` stands before it.
  package var isMarkedTitle: Bool { properties.styleName == "标题" }
}

extension WordParagraphProperties {
  /// `#` is the title, `##` the first level.
  fileprivate init(headingLevel level: Int?) {
    self.init()
    guard let level else { return }
    if level == 1 {
      styleName = "标题"
      alignment = .center
    } else {
      outlineLevel = level - 2
    }
  }
}

extension WordTable {
  fileprivate init(index: Int, _ rows: [WordRow]) {
    self.init(
      index: index, style: nil, grid: [], width: nil, isFixed: false, alignment: .left, indent: 0,
      borders: WordBorders(), position: nil, rows: rows, isNested: false, node: nil)
  }
}

extension WordRow {
  fileprivate init(_ cells: [WordCell], isHeader: Bool) {
    self.init(
      cells: cells, isHeader: isHeader, cannotSplit: false, height: nil, heightRule: .atLeast,
      columnsBefore: 0, columnsAfter: 0, node: nil)
  }
}

extension WordCell {
  fileprivate init(column: Int, _ blocks: [WordBlock]) {
    self.init(
      column: column, columnSpan: 1, merge: nil, width: nil, borders: WordBorders(),
      verticalAlignment: nil, blocks: blocks, node: nil)
  }
}
