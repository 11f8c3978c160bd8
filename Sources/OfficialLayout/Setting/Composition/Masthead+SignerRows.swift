package import Documents

extension Masthead {
  /// The names of the 签发人 as they are printed, two in a row; the last row stands level with the 发文字号 (7.2.6).
  package var signerRows: [[String]] {
    let names = signers.map { PaddedName.text($0.plainText, width: 3) }
    let perRow = GBT9704.Letterhead.signersPerRow
    return stride(from: 0, to: names.count, by: perRow).map {
      Array(names[$0..<min($0 + perRow, names.count)])
    }
  }
}
