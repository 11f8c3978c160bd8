/// `w:ind`. Where both are given, Word goes by the characters, LibreOffice by the twips.
package struct WordIndent: Sendable, Hashable {
  package var left = 0
  package var right = 0
  /// Of the first line; negative where it hangs out.
  package var firstLine = 0
  /// In hundredths of a character.
  package var leftChars: Int?
  package var rightChars: Int?
  package var firstLineChars: Int?

  package init(
    left: Int = 0, right: Int = 0, firstLine: Int = 0, leftChars: Int? = nil,
    rightChars: Int? = nil, firstLineChars: Int? = nil
  ) {
    self.left = left
    self.right = right
    self.firstLine = firstLine
    self.leftChars = leftChars
    self.rightChars = rightChars
    self.firstLineChars = firstLineChars
  }
}
