import Diagnostics
import Documents
import OfficialLayout
import Records

/// IM-01 in a Word file: 抄送 are a character in from both edges (7.4.2).
extension Rule {
  func copiesPlace(_ word: WordReading) -> [Finding] {
    let wanted = GBT9704.Imprint.indent
    let faults = word.paragraphs(of: .copies).prefix(1).compactMap { copies -> ParagraphFault? in
      let start = copies.firstLineStart
      guard copies.hasPlainStart, abs(start - wanted * WordParagraph.character) > 50 else {
        return nil
      }
      return ParagraphFault(copies, LookWords.characters(start), copies.edits(copiesIn: wanted))
    }
    return findings(faults, in: word, .warning, suggestion: "把抄送设为左右各缩进一字，回行与冒号后的首字对齐") {
      _, state in
      "抄送左空\(state)，应左右各空一字"
    }
  }
}

extension WordParagraph {
  /// The label hangs out, so that other lines begin below the first name.
  fileprivate func edits(copiesIn characters: Int) -> [WordEdit] {
    let label = "抄送：".unicodeScalars.count
    return edits(
      indent: WordIndent(
        left: (characters + label) * characterWidth, right: characters * characterWidth,
        firstLine: -label * characterWidth))
  }
}
