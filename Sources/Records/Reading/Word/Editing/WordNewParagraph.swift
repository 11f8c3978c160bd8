/// A paragraph that a file does not have yet. It has the default style, and says for itself what that may not.
package struct WordNewParagraph: Sendable, Hashable {
  package let settings: [WordParagraphSetting]
  /// Of all that is in it, and of its mark.
  package let letters: [WordLetterSetting]
  package let content: [Content]

  package enum Content: Sendable, Hashable {
    case words(String)
    /// The number of the page that it is printed on.
    case pageNumber
  }

  package init(
    _ settings: [WordParagraphSetting], letters: [WordLetterSetting] = [], _ content: [Content] = []
  ) {
    self.settings = settings
    self.letters = letters
    self.content = content
  }
}
