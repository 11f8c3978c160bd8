package import Documents

/// Pages that lie the same way (节).
package struct PageSection: Sendable, Hashable {
  package var orientation: PageOrientation
  /// Whether the heads that an earlier section set must be emptied.
  package var clearsHeads: Bool
  package var pageNumber: LayoutProfile.PageNumberPlace

  package init(
    orientation: PageOrientation, clearsHeads: Bool = false,
    pageNumber: LayoutProfile.PageNumberPlace = .outer
  ) {
    self.orientation = orientation
    self.clearsHeads = clearsHeads
    self.pageNumber = pageNumber
  }
}
