extension GBT9704 {
  /// Clause 7.3: 主体.
  package enum Text {
    /// Clause 7.3.1: 二号小标宋 (一般).
    package static let titleSize = TypeSize.second
    /// Clause 7.3.1: blank lines between the red rule and the title.
    package static let blankLinesAboveTitle = 2
    /// Clause 7.3.2: blank lines between the title and the 主送机关.
    package static let blankLinesAboveAddressees = 1
    /// Clause 7.3.3: 每个自然段左空二字.
    package static let paragraphIndent = 2
    /// Clause 7.3.4: blank lines between the text and the 附件说明.
    package static let blankLinesAboveAnnexList = 1
    /// Clause 7.3.4: 左空二字.
    package static let annexListIndent = 2
    /// Clause 7.3.5.1: 成文日期一般右空四字.
    package static let sealedDateIndent = 4
    /// Clause 7.3.5.1 asks that the seal's upper edge lie within a line of the text:
    /// a seal of 42 to 45 mm does below two blank lines, not below three.
    package static let blankLinesAboveSealedSignature = 2
    /// Clause 7.3.5.2: 空一行右空二字.
    package static let blankLinesAbovePlainSignature = 1
    /// Clause 7.3.5.2: 右空二字, and the date begins two characters to the right of the name.
    package static let plainSignatureIndent = 2
    /// Clause 7.3.6: 左空二字.
    package static let noteIndent = 2
    /// Clause 7.3.7: the label stands on line 1, the title on line 3.
    package static let blankLinesAboveAnnexTitle = 1
  }
}
