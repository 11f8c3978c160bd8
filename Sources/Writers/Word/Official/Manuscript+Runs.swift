import OfficePackaging
import OfficialLayout

/// The words of a paragraph.
extension Manuscript {
  mutating func write(_ run: SetRun) {
    switch run {
    case .text(let text, let face): write(text, face)
    case .letters(let text, let letters): write(text, letters)
    case .tab:
      closeRun()
      xml.markup("<w:r><w:tab/></w:r>")
    case .lineBreak:
      closeRun()
      xml.markup("<w:r><w:br/></w:r>")
    }
  }

  private mutating func write(_ text: String, _ face: LetterFace?) {
    guard let digits = layout.fonts.digits else { return append(text, face, isLatin: false, nil) }
    for piece in ScriptPieces(text) {
      append(String(piece.text), face, isLatin: piece.isLatin, piece.isLatin ? digits : nil)
    }
  }

  /// Words that follow words of the same face go on in their run.
  private mutating func append(
    _ text: String, _ face: LetterFace?, isLatin: Bool, _ font: FontFamily?
  ) {
    guard !text.isEmpty else { return }
    if run != .open(face, isLatin: isLatin) {
      closeRun()
      xml.markup("<w:r>")
      if face != nil || font != nil { LetterSetting(font: font).write(face, to: &xml) }
      xml.markup("<w:t xml:space=\"preserve\">")
      run = .open(face, isLatin: isLatin)
    }
    xml.text(text)
  }

  /// Words whose letters say more than a face can.
  private mutating func write(_ text: String, _ letters: LetterSetting) {
    closeRun()
    xml.markup("<w:r>")
    letters.write(to: &xml)
    xml.markup("<w:t xml:space=\"preserve\">")
    xml.text(text)
    xml.markup("</w:t></w:r>")
  }

  mutating func closeRun() {
    guard run != .closed else { return }
    run = .closed
    xml.markup("</w:t></w:r>")
  }
}
