package import Documents

/// Pages that lie the same way (节).
package struct PageSection: Sendable, Hashable {
  package var orientation: PageOrientation
  /// Whether the heads that an earlier section set must be emptied.
  package var clearsHeads: Bool
  /// Nil where its pages bear none (7.5).
  package var pageNumber: LayoutProfile.PageNumberPlace?
  /// 首页不显示页码: of a letter, 10.1.
  package var hidesFirstNumber: Bool
  package var start: PageFrame.Start

  package init(
    orientation: PageOrientation, clearsHeads: Bool = false,
    pageNumber: LayoutProfile.PageNumberPlace? = .outer, hidesFirstNumber: Bool = false,
    start: PageFrame.Start = .nextPage
  ) {
    self.orientation = orientation
    self.clearsHeads = clearsHeads
    self.pageNumber = pageNumber
    self.hidesFirstNumber = hidesFirstNumber
    self.start = start
  }
}
