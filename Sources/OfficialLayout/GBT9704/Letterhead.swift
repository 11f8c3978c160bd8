extension GBT9704 {
  /// Clause 7.2: 版头.
  package enum Letterhead {
    /// Clause 7.2.4: from the top of the 版心 to the top of the 发文机关标志; so 72 mm from that of the paper.
    package static let markBelowTypeArea = Length.millimetres(35)
    /// Clause 7.2.5: blank lines between the mark and the 发文字号.
    package static let blankLinesAboveNumber = 2
    /// Clause 7.2.5: 左空一字, in a document that goes up.
    package static let numberIndent = 1
    /// Clause 7.2.6: 右空一字.
    package static let signersIndent = 1
    /// Clause 7.2.6: names in a row (一般).
    package static let signersPerRow = 2
    /// Clause 7.2.7: between the 发文字号 and the red rule.
    package static let ruleBelowNumber = Length.millimetres(4)
  }
}
