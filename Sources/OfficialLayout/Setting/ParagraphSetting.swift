/// How a paragraph is set: what its style says, or what it says for itself, differently from its style.
///
/// What is nil, false or empty is left to the style, or to the paragraph without one.
package struct ParagraphSetting: Sendable, Hashable {
  package var keepsWithNext = false
  /// Whether no page ends within it (段中不分页).
  package var keepsLines = false
  /// Whether it begins a page (段前分页).
  package var beginsPage = false
  /// 孤行控制
  package var widowControl: Bool?
  /// Whether a dot stands before it.
  package var isBulleted = false
  /// Above its first line.
  package var topRule: Rule?
  package var tabs: [TabStop] = []
  /// 避头尾
  package var kinsoku: Bool?
  /// 标点悬挂: whether a mark may stand beyond the end of its line.
  package var hangsPunctuation: Bool?
  /// Extra space between Han characters and letters or digits.
  package var autoSpaces: Bool?
  /// 对齐到网格
  package var snapsToGrid: Bool?
  package var spacing: LineSpacing?
  package var indent: Indent?
  package var alignment: ParagraphAlignment?
  /// 0 for the first level.
  package var outlineLevel: Int?

  package init(
    keepsWithNext: Bool = false, keepsLines: Bool = false, beginsPage: Bool = false,
    widowControl: Bool? = nil, isBulleted: Bool = false, topRule: Rule? = nil, tabs: [TabStop] = [],
    kinsoku: Bool? = nil,
    hangsPunctuation: Bool? = nil, autoSpaces: Bool? = nil, snapsToGrid: Bool? = nil,
    spacing: LineSpacing? = nil, indent: Indent? = nil, alignment: ParagraphAlignment? = nil,
    outlineLevel: Int? = nil
  ) {
    self.keepsWithNext = keepsWithNext
    self.keepsLines = keepsLines
    self.beginsPage = beginsPage
    self.widowControl = widowControl
    self.isBulleted = isBulleted
    self.topRule = topRule
    self.tabs = tabs
    self.kinsoku = kinsoku
    self.hangsPunctuation = hangsPunctuation
    self.autoSpaces = autoSpaces
    self.snapsToGrid = snapsToGrid
    self.spacing = spacing
    self.indent = indent
    self.alignment = alignment
    self.outlineLevel = outlineLevel
  }
}

package enum ParagraphAlignment: Sendable, Hashable {
  case left, center, right
  /// Both edges straight (两端对齐).
  case both
  /// Every line spread to the full width (分散对齐).
  case distributed
}

/// The space above a paragraph, and the exact height of its lines (固定值).
package struct LineSpacing: Sendable, Hashable {
  package var before: Length
  /// Nil leaves the height to the letters.
  package var line: Length?

  package init(before: Length = .zero, line: Length? = nil) {
    self.before = before
    self.line = line
  }
}

/// 缩进
package struct Indent: Sendable, Hashable {
  package var left: Length
  package var right: Length
  /// Of the first line against the others; negative hangs it out to the left.
  package var firstLine: Length
  /// The same in hundredths of a character: Word prefers it, and keeps it when a clerk changes the size.
  package var firstLineCharacters: Int?

  package init(
    left: Length = .zero, right: Length = .zero, firstLine: Length = .zero,
    firstLineCharacters: Int? = nil
  ) {
    self.left = left
    self.right = right
    self.firstLine = firstLine
    self.firstLineCharacters = firstLineCharacters
  }
}

/// 制表位, from the left edge of the text.
package struct TabStop: Sendable, Hashable {
  package let position: Length
  package let alignment: Alignment

  package enum Alignment: Sendable, Hashable { case left, center, right }

  package init(position: Length, alignment: Alignment = .left) {
    self.position = position
    self.alignment = alignment
  }
}
