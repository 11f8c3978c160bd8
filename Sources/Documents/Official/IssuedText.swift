/// The text that a notice issues (印发的文本): a plan, a scheme, a regulation.
///
/// It is no 附件: it stands on a new page under its own title, with its own annexes after it.
package struct IssuedText: Sendable, Hashable {
  package var title: [Inline]
  package var body: [Block]
  package var annexes: [Annex]

  package init(title: [Inline], body: [Block], annexes: [Annex] = []) {
    self.title = title
    self.body = body
    self.annexes = annexes
  }
}
