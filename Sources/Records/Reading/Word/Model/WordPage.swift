/// `w:pgSz`
package struct WordPage: Sendable, Hashable {
  package var width: Int
  package var height: Int
  package var isLandscape: Bool

  /// What Word takes where nothing is said: Letter.
  package init(width: Int = 12_240, height: Int = 15_840, isLandscape: Bool = false) {
    self.width = width
    self.height = height
    self.isLandscape = isLandscape
  }
}
