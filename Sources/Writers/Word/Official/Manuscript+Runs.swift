import Documents
import OfficePackaging
import OfficialLayout

/// The words of a paragraph.
extension Manuscript {
  mutating func text(_ text: String, _ style: CharacterStyle? = nil) {
    guard let digits = layout.fonts.digits else { return append(text, style, isLatin: false, nil) }
    for piece in ScriptPieces(text) {
      append(String(piece.text), style, isLatin: piece.isLatin, piece.isLatin ? digits : nil)
    }
  }

  /// Words that follow words of the same face go on in their run.
  private mutating func append(
    _ text: String, _ style: CharacterStyle?, isLatin: Bool, _ font: FontFamily?
  ) {
    guard !text.isEmpty else { return }
    if run != .open(style, isLatin: isLatin) {
      closeRun()
      let isPlain = style == nil && font == nil
      openRun(isPlain ? nil : RunProperties(style: style, font: font))
      run = .open(style, isLatin: isLatin)
    }
    xml.text(text)
  }

  private mutating func openRun(_ properties: RunProperties?) {
    xml.markup("<w:r>")
    properties?.write(to: &xml)
    xml.markup("<w:t xml:space=\"preserve\">")
  }

  mutating func closeRun() {
    guard run != .closed else { return }
    run = .closed
    xml.markup("</w:t></w:r>")
  }

  /// Words whose letters say more than a style can.
  mutating func text(_ text: String, _ properties: RunProperties) {
    closeRun()
    openRun(properties)
    run = .open(nil, isLatin: false)
    xml.text(text)
    closeRun()
  }

  mutating func tab() {
    closeRun()
    xml.markup("<w:r><w:tab/></w:r>")
  }

  mutating func lineBreak() {
    closeRun()
    xml.markup("<w:r><w:br/></w:r>")
  }

  mutating func inlines(_ content: [Inline], _ style: CharacterStyle? = nil) {
    for inline in content { self.inline(inline, style) }
  }

  /// No bold, no italics: Chinese type stresses by another face.
  private mutating func inline(_ inline: Inline, _ style: CharacterStyle?) {
    switch inline {
    case .text(let text): self.text(text, style)
    case .field(let field): text(field.text, style)
    case .strong(let content): inlines(content, .sans)
    case .emphasis(let content): inlines(content, .script)
    case .link(let content, _): inlines(content, style)
    case .reference(let reference): text(reference.number ?? "", style)
    case .lineBreak: lineBreak()
    }
  }
}
