/// What is changed so that 署名 and 成文日期 do not stand on a page without text: clause 7.3.5.5 allows
/// to change the distance of lines and of characters.
package struct SignOffRemedy: Sendable, Hashable {
  /// The blank lines above 附件说明 and 署名 at half their height.
  package var halvesBlankLines: Bool
  /// Taken from every line.
  package var fromLines: Length
  /// Taken from every character, besides what the layout takes.
  package var fromCharacters: Length
  /// The last paragraphs of the text that go over to the page of the signature.
  package var movedParagraphs: Int

  package init(
    halvesBlankLines: Bool = false, fromLines: Length = .zero, fromCharacters: Length = .zero,
    movedParagraphs: Int = 0
  ) {
    self.halvesBlankLines = halvesBlankLines
    self.fromLines = fromLines
    self.fromCharacters = fromCharacters
    self.movedParagraphs = movedParagraphs
  }

  package static let none = SignOffRemedy()

  /// From the least to the most that a reader would notice.
  static let ladder: [SignOffRemedy] = {
    let lines = [Length.twips(10), .twips(20)].map { SignOffRemedy(fromLines: $0) }
    let half = SignOffRemedy(halvesBlankLines: true)
    let all = SignOffRemedy(
      halvesBlankLines: true, fromLines: .twips(20), fromCharacters: .twips(3))
    return [half] + lines + [SignOffRemedy(fromLines: .twips(20), fromCharacters: .twips(3)), all]
      + (1...3).map { SignOffRemedy(movedParagraphs: $0) }
  }()

  func layout(from layout: LayoutProfile) -> LayoutProfile {
    guard fromLines > .zero || fromCharacters > .zero else { return layout }
    var changed = layout
    changed.linePitch = layout.linePitch - fromLines
    changed.tightening = layout.tightening + fromCharacters
    return changed
  }
}
