import Documents

/// 附件说明 and 附件, GB/T 9704—2012, 7.3.4 and 7.3.7.
extension Compositor {
  /// The list of annexes below the text; a long title goes on below its first character.
  mutating func annexList(_ annexes: [Annex], in part: DocumentPart) {
    guard !annexes.isEmpty else { return }
    element = Element(.annexList, in: part)
    blankLinesToSignOff(GBT9704.Text.blankLinesAboveAnnexList)
    let indents = AnnexIndents(count: annexes.count, layout: layout)
    for (index, annex) in annexes.enumerated() {
      paragraph(.annexList, indents.properties(isFirst: index == 0)) { stick in
        if index == 0 { stick.text("附件：") }
        if annexes.count > 1 { stick.text("\(index + 1).") }
        stick.text(annex.title.line)
      }
    }
  }

  /// The annexes that are printed, each on a page of its own.
  ///
  /// - Parameter part: what the annex of an index is called.
  mutating func annexes(_ annexes: [Annex], part: (Int) -> DocumentPart) {
    for (index, annex) in annexes.enumerated() {
      guard let body = annex.body else { continue }
      startPage(annex.orientation(in: layout))
      element = Element(.annexLabel, in: part(index))
      paragraph(.annexLabel, of: annexes.label(at: index, number: number))
      blankLines(GBT9704.Text.blankLinesAboveAnnexTitle)
      title(annex.title, as: .annexTitle, in: part(index))
      element = Element(.text, in: part(index))
      blankLines(1)
      blocks(body)
    }
    textOrientation = .portrait
  }
}

private struct AnnexIndents {
  let count: Int
  let layout: LayoutProfile

  /// 附件： is three characters wide, a number and its point are one.
  func properties(isFirst: Bool) -> ParagraphSetting {
    let label = isFirst ? 3 : 0
    let number = count > 1 ? 1 : 0
    let text = GBT9704.Text.annexListIndent + 3 + number
    return ParagraphSetting(
      keepsWithNext: true, keepsLines: true,
      indent: Indent(
        left: text * layout.characterPitch,
        firstLine: -(label + number) * layout.characterPitch))
  }
}
