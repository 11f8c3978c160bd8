/// The letterhead (版头), GB/T 9704—2012, 7.2: everything above the red rule of the first page.
package struct Masthead: Sendable, Hashable {
  /// 份号, six digits (7.2.1).
  package var copyNumber: [Inline]?
  /// 密级和保密期限: 机密★1年 (7.2.2).
  package var secrecy: [Inline]?
  /// 紧急程度: 特急、加急 (7.2.3).
  package var urgency: [Inline]?
  /// 发文机关标志: the agency's name, commonly with 文件 after it (7.2.4).
  package var mark: [Inline]
  /// 发文字号: 舞市监〔2022〕47号 (7.2.5).
  package var number: [Inline]?
  /// 签发人, only in a document that goes up (7.2.6).
  package var signers: [[Inline]]

  package init(
    copyNumber: [Inline]? = nil, secrecy: [Inline]? = nil, urgency: [Inline]? = nil,
    mark: [Inline], number: [Inline]? = nil, signers: [[Inline]] = []
  ) {
    self.copyNumber = copyNumber
    self.secrecy = secrecy
    self.urgency = urgency
    self.mark = mark
    self.number = number
    self.signers = signers
  }
}
