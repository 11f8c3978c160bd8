package import Documents

/// A document divided into pages (版面): how many, and where each piece stands.
package struct Pages: Sendable, Hashable {
  /// In the order of the paper; page 1 is the first.
  package internal(set) var pages: [Page] = []
  /// One for each paragraph and each row that was fitted, in their order.
  package internal(set) var places: [Place] = []

  package var count: Int { pages.count }

  package struct Page: Sendable, Hashable {
    package let orientation: PageOrientation
    /// Of the type area.
    package let height: Length
    /// What the lines take, from the top down.
    package internal(set) var used = Length.zero
    /// Lines that show something; a row of a table counts as its highest cell.
    package internal(set) var lines = 0
    /// Whether it is there only because the next section wants an even or odd page.
    package let isBlank: Bool

    package var remaining: Length { height - used }
  }

  /// Where a paragraph or a row stands.
  package struct Place: Sendable, Hashable {
    /// The page of its first line, counted from 1.
    package internal(set) var page: Int
    /// From the top of the type area to its first line.
    package internal(set) var top: Length
    /// The page of its last line.
    package internal(set) var lastPage: Int
    package internal(set) var lines: Int

    package init(page: Int, top: Length, lastPage: Int, lines: Int) {
      self.page = page
      self.top = top
      self.lastPage = lastPage
      self.lines = lines
    }

    /// The line of the page on which it begins, counted from 1.
    package func line(pitch: Length) -> Int {
      guard pitch > .zero else { return 1 }
      // A line that stands a little above its place on the grid is still that line.
      return (top.emu + pitch.emu / 4) / pitch.emu + 1
    }
  }
}
