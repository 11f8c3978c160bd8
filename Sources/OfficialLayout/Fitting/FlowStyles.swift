/// What the styles of a layout mean to who counts lines, worked out once.
struct FlowStyles: Sendable {
  private let layout: LayoutProfile
  private let normal: TypeStyle
  /// By the style's raw value; worked out when it is first met.
  private var known: [Style?]

  struct Style: Sendable {
    let paragraph: FlowParagraph
    let letters: FlowLetters
  }

  init(_ layout: LayoutProfile) {
    self.layout = layout
    normal = TypeStyle(.normal, in: layout)
    known = Array(repeating: nil, count: ParagraphStyle.allCases.count)
  }

  subscript(style: ParagraphStyle) -> Style {
    mutating get {
      if let known = known[style.rawValue] { return known }
      let type = TypeStyle(style, in: layout)
      let letters = Self.letters(type.letters, normal.letters)
      let new = Style(paragraph: Self.paragraph(type, normal, letters), letters: letters)
      known[style.rawValue] = new
      return new
    }
  }

  private static func letters(_ style: LetterSetting, _ normal: LetterSetting) -> FlowLetters {
    FlowLetters(
      size: style.size ?? normal.size ?? GBT9704.Page.textSize.length,
      tracking: style.tracking ?? normal.tracking ?? .zero, scale: style.scale ?? 100)
  }

  private static func paragraph(
    _ style: TypeStyle, _ normal: TypeStyle, _ letters: FlowLetters
  ) -> FlowParagraph {
    var paragraph = FlowParagraph(markSize: letters.size)
    paragraph.apply(normal.paragraph)
    paragraph.apply(style.paragraph)
    return paragraph
  }

  /// The paragraph as its style and itself say.
  mutating func paragraph(_ paragraph: SetParagraph) -> FlowParagraph {
    let style = self[paragraph.style]
    var flow = style.paragraph
    if let setting = paragraph.setting { flow.apply(setting) }
    flow.runs = paragraph.runs.map { $0.flow(style.letters) }
    // The dot of a list stands two characters in, and the words follow it.
    if paragraph.style == .bullet {
      flow.firstLine = GBT9704.Text.paragraphIndent * layout.characterPitch
      flow.runs.insert(.text("•", style.letters), at: 0)
    }
    return flow
  }

  mutating func paragraph(_ cell: SetCell) -> FlowParagraph {
    let style = self[cell.style]
    var flow = style.paragraph
    cell.content.eachRun { flow.runs.append($0.flow(style.letters)) }
    return flow
  }
}

extension FlowParagraph {
  fileprivate mutating func apply(_ setting: ParagraphSetting) {
    keepsWithNext = setting.keepsWithNext || keepsWithNext
    keepsLines = setting.keepsLines || keepsLines
    beginsPage = setting.beginsPage
    widowControl = setting.widowControl ?? widowControl
    hangsPunctuation = setting.hangsPunctuation ?? hangsPunctuation
    autoSpaces = setting.autoSpaces ?? autoSpaces
    snapsToGrid = setting.snapsToGrid ?? snapsToGrid
    alignment = setting.alignment ?? alignment
    if !setting.tabs.isEmpty { tabs = setting.tabs }
    if let spacing = setting.spacing {
      before = spacing.before
      if let line = spacing.line { self.line = .exact(line) }
    }
    if let indent = setting.indent {
      left = indent.left
      right = indent.right
      firstLine = indent.firstLine
    }
  }
}

extension SetRun {
  fileprivate func flow(_ letters: FlowLetters) -> FlowRun {
    switch self {
    case .text(let text, _): .text(text, letters)
    case .letters(let text, let own):
      .text(
        text,
        FlowLetters(
          size: own.size ?? letters.size, tracking: own.tracking ?? letters.tracking,
          scale: own.scale ?? letters.scale))
    case .tab: .tab
    case .lineBreak: .lineBreak
    }
  }
}
