package import Documents

/// The pages of a section: their paper, margins and grid.
package struct PageFrame: Sendable, Hashable {
  package var width: Length
  package var height: Length
  package var margins: LayoutProfile.Margins
  /// 行网格: from one line to the next; nil where there is none.
  package var gridPitch: Length?
  package var start: Start

  /// Where a section begins (节的起始位置).
  package enum Start: Sendable, Hashable {
    case nextPage, evenPage, oddPage
    /// On the page where the one before it ends.
    case continuous
  }

  package init(
    width: Length = GBT9704.Page.width, height: Length = GBT9704.Page.height,
    margins: LayoutProfile.Margins, gridPitch: Length?, start: Start = .nextPage
  ) {
    self.width = width
    self.height = height
    self.margins = margins
    self.gridPitch = gridPitch
    self.start = start
  }

  package var orientation: PageOrientation { width > height ? .landscape : .portrait }

  /// In whole twips, as files say it.
  package var textWidth: Length {
    .twips(width.twips - margins.left.twips - margins.right.twips)
  }

  package var textHeight: Length {
    .twips(height.twips - margins.top.twips - margins.bottom.twips)
  }
}
