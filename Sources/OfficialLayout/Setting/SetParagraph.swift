/// A paragraph as it will be set: its role, what it says differently from that role's style, and its words.
package struct SetParagraph: Sendable, Hashable {
  package var style: ParagraphStyle
  package var element: Element
  /// Nil where the style says everything.
  package var setting: ParagraphSetting?
  package var runs: [SetRun]
  /// What stands at fixed places of its page.
  package var drawings: [SetDrawing] = []

  package init(
    _ style: ParagraphStyle, _ element: Element, _ setting: ParagraphSetting? = nil,
    _ runs: [SetRun] = []
  ) {
    self.style = style
    self.element = element
    self.setting = setting
    self.runs = runs
  }

  /// A line that shows nothing (空行).
  package var isBlank: Bool { runs.isEmpty }
}

/// A piece of a line.
package enum SetRun: Sendable, Hashable {
  case text(String, LetterFace?)
  /// Words whose letters say more than a face can.
  case letters(String, LetterSetting)
  case tab
  case lineBreak
}

extension [SetRun] {
  /// The words; a tab is a tab, a break a line feed.
  package var plainText: String {
    reduce(into: "") { text, run in
      switch run {
      case .text(let words, _), .letters(let words, _): text += words
      case .tab: text += "\t"
      case .lineBreak: text += "\n"
      }
    }
  }
}
