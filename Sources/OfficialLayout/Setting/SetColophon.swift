/// 版记, GB/T 9704—2012, 7.4, as it will be set: rows between rules, each as wide as the type area.
package struct SetColophon: Sendable, Hashable {
  package let rows: [Row]
  package let width: Length
  /// From the left edge of the paper.
  package let left: Length
  /// Of its last rule, from the upper edge of the paper: that lies on the edge of the type area (7.4.1).
  package let bottom: Length
  /// Below the words of every row: letters stand low in a line of exact height.
  package static let belowRow = Length.points(4)

  package struct Row: Sendable, Hashable {
    package let paragraph: SetParagraph
    /// Lines that the words take.
    package let lines: Int
    package let top: Rule?
    package let bottom: Rule?

    var withoutRules: Row { Row(paragraph: paragraph, lines: lines, top: nil, bottom: nil) }
  }

  /// Of all rows together.
  package var height: Length {
    rows.reduce(0) { $0 + $1.lines } * TypeStyle.imprintLine + rows.count * Self.belowRow
  }

  /// From the upper edge of the paper.
  package var top: Length { bottom - height }
}
