import Documents
import OfficialLayout
import Records

/// NT-01 in a Word file: 附注 are two characters in, below the date (7.3.6).
extension Rule {
  func notePlace(_ word: WordReading) -> [Finding] {
    let faults = word.paragraphs(of: .note).compactMap { note -> ParagraphFault? in
      guard note.hasPlainStart, !note.firstLineStart.isNear(GBT9704.Text.noteIndent) else {
        return nil
      }
      let indent = WordIndent(firstLine: GBT9704.Text.noteIndent * note.characterWidth)
      return ParagraphFault(
        note, LookWords.characters(note.firstLineStart), note.edits(indent: indent))
    }
    return findings(faults, in: word, suggestion: "把附注设为左缩进二字，不用空格") { _, state in
      "附注左空\(state)，应左空二字"
    } + early(word)
  }

  private func early(_ word: WordReading) -> [Finding] {
    guard let date = word.paragraphs(of: .date, in: .own).last,
      let note = word.paragraphs(of: .note).first, note.index < date.index
    else { return [] }
    return [
      finding(
        "附注排在成文日期上面", at: word.file.location(paragraph: note.index),
        suggestion: "把附注移到成文日期的下一行")
    ]
  }
}
