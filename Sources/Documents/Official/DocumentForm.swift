/// The layouts of GB/T 9704—2012 (公文格式): the general one of chapter 7 and the special ones of chapter 10.
package enum DocumentForm: String, Sendable, Hashable, CaseIterable {
  /// 通用格式, chapter 7.
  case general = "通用"
  /// 信函格式, 10.1: two red double rules, the 发文字号 at the right below the upper one.
  case letter = "信函"
  /// 命令（令）格式, 10.2: no rule and no title; the 令号 stands below the mark.
  case order = "命令"
  /// 纪要格式, 10.3: nobody is addressed; who was there is said below the text.
  case minutes = "纪要"

  /// Whether a document of this form may do without a title of its own, its mark saying what it is.
  package var canLackTitle: Bool {
    switch self {
    case .order, .minutes: true
    case .general, .letter: false
    }
  }
}
