/// A paragraph as any word processor's file describes it, with everything that decides how many lines it takes.
package struct FlowParagraph: Sendable {
  package var runs: [FlowRun]
  package var alignment: ParagraphAlignment
  package var left: Length
  package var right: Length
  /// Of the first line against the others; negative hangs it out to the left.
  package var firstLine: Length
  package var tabs: [TabStop]
  package var line: LineHeight
  package var before: Length
  package var after: Length
  /// Of an empty paragraph's one line.
  package var markSize: Length
  package var snapsToGrid: Bool
  package var keepsWithNext: Bool
  /// 段中不分页
  package var keepsLines: Bool
  package var widowControl: Bool
  package var beginsPage: Bool
  package var hangsPunctuation: Bool
  package var autoSpaces: Bool

  /// 行距
  package enum LineHeight: Sendable, Hashable {
    /// 固定值
    case exact(Length)
    /// 最小值
    case atLeast(Length)
    /// 多倍行距, in 240ths of a line, as OOXML counts.
    case multiple(Int)
  }

  package init(
    _ runs: [FlowRun] = [], alignment: ParagraphAlignment = .both, left: Length = .zero,
    right: Length = .zero, firstLine: Length = .zero, tabs: [TabStop] = [],
    line: LineHeight = .multiple(240), before: Length = .zero, after: Length = .zero,
    markSize: Length = TypeSize.fifth.length, snapsToGrid: Bool = true,
    keepsWithNext: Bool = false, keepsLines: Bool = false, widowControl: Bool = false,
    beginsPage: Bool = false, hangsPunctuation: Bool = false, autoSpaces: Bool = false
  ) {
    self.runs = runs
    self.alignment = alignment
    self.left = left
    self.right = right
    self.firstLine = firstLine
    self.tabs = tabs
    self.line = line
    self.before = before
    self.after = after
    self.markSize = markSize
    self.snapsToGrid = snapsToGrid
    self.keepsWithNext = keepsWithNext
    self.keepsLines = keepsLines
    self.widowControl = widowControl
    self.beginsPage = beginsPage
    self.hangsPunctuation = hangsPunctuation
    self.autoSpaces = autoSpaces
  }
}

/// A piece of a paragraph.
package enum FlowRun: Sendable {
  case text(String, FlowLetters)
  case tab
  case lineBreak
  /// 分页符 in the middle of a paragraph.
  case pageBreak
}

/// What decides how wide letters are: in a Chinese font a Han character is as wide as it is high.
package struct FlowLetters: Sendable, Hashable {
  package var size: Length
  /// Added to every letter.
  package var tracking: Length
  /// In percent.
  package var scale: Int

  package init(size: Length, tracking: Length = .zero, scale: Int = 100) {
    self.size = size
    self.tracking = tracking
    self.scale = scale
  }
}
