/// An annex (附件), GB/T 9704—2012, 7.3.4 and 7.3.7: named below the text, printed on a new page.
///
/// Writers number annexes where there are several; one alone is 附件.
package struct Annex: Sendable, Hashable {
  package var title: [Inline]
  /// Nil where the annex is not published with the document (未随文公开): it is named, not printed.
  package var body: [Block]?
  package var orientation: PageOrientation

  package init(title: [Inline], body: [Block]?, orientation: PageOrientation = .portrait) {
    self.title = title
    self.body = body
    self.orientation = orientation
  }
}
