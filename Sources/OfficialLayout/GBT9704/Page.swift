extension GBT9704 {
  /// Clause 5: the page (公文用纸、页边与版心、字体和字号、行数和字数).
  package enum Page {
    /// Clause 5.1: A4.
    package static let width = Length.millimetres(210)
    /// Clause 5.1: A4.
    package static let height = Length.millimetres(297)
    /// Clause 5.2.1: 天头, ±1 mm.
    package static let top = Length.millimetres(37)
    /// Clause 5.2.1: what 天头 and 订口 may differ by.
    package static let marginTolerance = Length.millimetres(1)
    /// Clause 5.2.1: 订口, ±1 mm.
    package static let binding = Length.millimetres(28)
    /// Clause 5.2.1: 版心 156 mm × 225 mm.
    package static let typeAreaWidth = Length.millimetres(156)
    /// Clause 5.2.1: 版心 156 mm × 225 mm.
    package static let typeAreaHeight = Length.millimetres(225)
    /// What 5.1 and 5.2.1 leave: 26 mm.
    package static let outer = width - binding - typeAreaWidth
    /// What 5.1 and 5.2.1 leave: 35 mm.
    package static let bottom = height - top - typeAreaHeight
    /// Where the 版心 ends, from the top of the paper: 262 mm.
    package static let typeAreaBottom = top + typeAreaHeight
    /// Clause 5.2.2: 三号仿宋 (一般).
    package static let textSize = TypeSize.third
    /// Clause 5.2.3 (一般).
    package static let linesPerPage = 22
    /// Clause 5.2.3 (一般).
    package static let charactersPerLine = 28
  }
}
