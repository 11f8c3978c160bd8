/// The signature (发文机关署名) and the date (成文日期), GB/T 9704—2012, 7.3.5.
package struct SignatureBlock: Sendable, Hashable {
  /// 发文机关署名; several in a joint document; none where only the date is signed.
  package var agencies: [[Inline]]
  /// Who signs by stamp, the 主办机关's first; they stand in the place of the agencies (7.3.5.3).
  package var signatories: [Signatory]
  /// 成文日期 in Arabic digits without padding: 2022年3月14日 (7.3.5.4).
  package var date: [Inline]?
  package var seal: Seal

  /// How the document is authenticated (用印方式).
  package enum Seal: String, Sendable, Hashable, CaseIterable {
    /// 7.3.5.1: 加盖印章.
    case seal = "盖章"
    /// 7.3.5.2: 不加盖印章.
    case none = "不盖章"
    /// 7.3.5.3: 加盖签发人签名章.
    case stamp = "签名章"
  }

  /// Whether nothing would be printed.
  package var isEmpty: Bool { agencies.isEmpty && signatories.isEmpty && date == nil }

  /// Whether somebody signs by stamp (7.3.5.3).
  package var isStamped: Bool { !signatories.isEmpty }

  /// Whether several agencies press a seal each (联合行文, 7.3.5.1).
  package var isJointlySealed: Bool { seal == .seal && agencies.count > 1 && !isStamped }

  package init(
    agencies: [[Inline]], signatories: [Signatory] = [], date: [Inline]?, seal: Seal = .seal
  ) {
    self.agencies = agencies
    self.signatories = signatories
    self.date = date
    self.seal = seal
  }
}
