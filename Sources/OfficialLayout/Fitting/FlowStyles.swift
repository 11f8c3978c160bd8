/// What the styles of a layout mean to who counts lines, worked out once.
struct FlowStyles {
  private let paragraphs: [FlowParagraph]
  private let letters: [FlowLetters]
  private let character: Length

  init(_ layout: LayoutProfile) {
    let normal = TypeStyle(.normal, in: layout)
    let styles = ParagraphStyle.allCases.map { TypeStyle($0, in: layout) }
    letters = styles.map { Self.letters($0.letters, normal.letters) }
    paragraphs = zip(styles, letters).map { Self.paragraph($0, normal, $1) }
    character = layout.characterPitch
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
  func paragraph(_ paragraph: SetParagraph) -> FlowParagraph {
    var flow = paragraphs[paragraph.style.rawValue]
    if let setting = paragraph.setting { flow.apply(setting) }
    let letters = letters[paragraph.style.rawValue]
    flow.runs = paragraph.runs.map { $0.flow(letters) }
    // The dot of a list stands two characters in, and the words follow it.
    if paragraph.style == .bullet {
      flow.firstLine = GBT9704.Text.paragraphIndent * character
      flow.runs.insert(.text("•", letters), at: 0)
    }
    return flow
  }

  func paragraph(_ cell: SetCell) -> FlowParagraph {
    var flow = paragraphs[cell.style.rawValue]
    let letters = letters[cell.style.rawValue]
    cell.content.eachRun { flow.runs.append($0.flow(letters)) }
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
