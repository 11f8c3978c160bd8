extension LayoutProfile {
  /// Where a page that lies on its side bears its number.
  package enum LandscapePageNumber: String, Sendable, Hashable, CaseIterable {
    /// Clause 8: at the place of the other pages' numbers, so turned when the page is read.
    case turned = "随纸旋转"
    /// At the foot of the page as it is read: many offices never bind.
    case foot = "页脚"
  }

  /// Where an upright page bears its number.
  package enum PageNumberPlace: String, Sendable, Hashable, CaseIterable {
    /// Clause 7.5: odd ones at the right, even ones at the left.
    case outer = "外侧"
    case center = "居中"
  }

  /// What holds the 版记 at the foot of its page.
  package enum ColophonAnchor: String, Sendable, Hashable, CaseIterable {
    /// A box at a fixed place, which every word processor since 2010 keeps there.
    case textBox = "文本框"
    /// A table that floats at the lower margin: plain to edit, but LibreOffice before 24.2 lets it stand in the text.
    case floatingTable = "浮动表格"
  }

  /// How the paper is printed (6.2), which decides the page that bears the 版记.
  package enum PrintedSides: String, Sendable, Hashable, CaseIterable {
    /// The 版记 stands on the last even page.
    case both = "双面"
    /// The 版记 stands on the last page, whatever its number.
    case one = "单面"
  }
}
