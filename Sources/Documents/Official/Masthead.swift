/// The letterhead (版头), GB/T 9704—2012, 7.2: everything above the red rule of the first page.
package struct Masthead: Sendable, Hashable {
  /// 份号, six digits (7.2.1).
  package var copyNumber: [Inline]?
  /// 密级和保密期限: 机密★1年 (7.2.2).
  package var secrecy: [Inline]?
  /// 紧急程度: 特急、加急 (7.2.3).
  package var urgency: [Inline]?
  /// 发文机关标志: the agency's name, commonly with 文件 after it; in a joint document (联合行文) the names
  /// of the agencies, a line each, the 主办机关 first (7.2.4).
  package var mark: [Inline]
  /// What stands beside the lines of a joint mark, in the middle of their height (7.2.4).
  package var suffix: Suffix?
  /// 发文字号: 舞市监〔2022〕47号 (7.2.5); of an order its 令号 (10.2), of minutes their number.
  package var number: [Inline]?
  /// 签发人, only in a document that goes up (7.2.6).
  package var signers: [[Inline]]
  /// 套打: the paper bears what is red already, which is left out, and its room is kept.
  package var isPreprinted: Bool

  package init(
    copyNumber: [Inline]? = nil, secrecy: [Inline]? = nil, urgency: [Inline]? = nil,
    mark: [Inline], suffix: Suffix? = nil, number: [Inline]? = nil,
    signers: [[Inline]] = [], isPreprinted: Bool = false
  ) {
    self.copyNumber = copyNumber
    self.secrecy = secrecy
    self.urgency = urgency
    self.mark = mark
    self.suffix = suffix
    self.number = number
    self.signers = signers
    self.isPreprinted = isPreprinted
  }
}

extension Masthead {
  /// The word that agencies of a joint mark share.
  package enum Suffix: String, Sendable, Hashable, CaseIterable {
    case document = "文件"
    case order = "令"
    case longOrder = "命令"
  }

  /// The lines of the mark as it is printed: one agency each, or the one line of a single agency.
  package var markLines: [[Inline]] {
    let lines = mark.lines.filter { !$0.isBlank }
    guard let suffix, lines.count == 1 else { return lines }
    return [lines[0] + [.text(suffix.rawValue)]]
  }

  /// What stands beside the lines; one agency has it in its line.
  package var suffixBeside: Suffix? { markLines.count > 1 ? suffix : nil }
}
