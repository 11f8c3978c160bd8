/// An annex (附件), GB/T 9704—2012, 7.3.4 and 7.3.7: named below the text, printed on a new page.
///
/// Writers number annexes where there are several; one alone is 附件.
package struct Annex: Sendable, Hashable {
  package var title: [Inline]
  /// Nil where the annex is not published with the document (未随文公开): it is named, not printed.
  package var body: [Block]?
  /// Nil where it follows from what the annex begins with.
  package var orientation: PageOrientation?
  /// Whether it is bound apart from the text (另附), and so bears the document's number (7.3.7).
  package var isDetached: Bool

  package init(
    title: [Inline], body: [Block]?, orientation: PageOrientation? = nil,
    isDetached: Bool = false
  ) {
    self.title = title
    self.body = body
    self.orientation = orientation
    self.isDetached = isDetached
  }
}

extension [Annex] {
  /// What stands on the first line of an annex: 附件 where it is the only one, 附件2 of several, and
  /// the document's number before it where it is bound apart (7.3.7).
  ///
  /// - Parameter number: 发文字号, where the document has one.
  package func label(at index: Int, number: [Inline]?) -> [Inline] {
    let label = [Inline.text(count > 1 ? "附件\(index + 1)" : "附件")]
    guard self[index].isDetached, let number else { return label }
    return number + label
  }
}
