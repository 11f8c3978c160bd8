import Documents

/// The words of one paragraph while they are put together (手盘).
struct ComposingStick {
  private(set) var runs: [SetRun] = []

  mutating func text(_ text: String, _ face: LetterFace? = nil) {
    if !text.isEmpty { runs.append(.text(text, face)) }
  }

  /// Words whose letters say more than a face can.
  mutating func text(_ text: String, _ letters: LetterSetting) {
    runs.append(.letters(text, letters))
  }

  mutating func tab() { runs.append(.tab) }

  mutating func lineBreak() { runs.append(.lineBreak) }

  mutating func inlines(_ content: [Inline], _ face: LetterFace? = nil) {
    content.eachRun(in: face) { runs.append($0) }
  }
}

extension [Inline] {
  /// The words as they are set. No bold, no italics: Chinese type stresses by another face.
  package func eachRun(in face: LetterFace? = nil, _ body: (SetRun) -> Void) {
    for inline in self {
      switch inline {
      case .text(let text): body(.text(text, face))
      case .field(let field): body(.text(field.text, face))
      case .strong(let content): content.eachRun(in: .sans, body)
      case .emphasis(let content): content.eachRun(in: .script, body)
      case .link(let content, _): content.eachRun(in: face, body)
      case .reference(let reference): body(.text(reference.number ?? "", face))
      case .lineBreak: body(.lineBreak)
      }
    }
  }
}
