/// What a section is told of its paper.
package enum WordSectionSetting: Sendable, Hashable {
  case page(WordPage)
  case margins(WordMargins)
  case grid(WordGrid)
  /// 首页不同
  case titlePage(Bool)
  /// `numberInDash`; nil for plain digits.
  case pageNumberFormat(String?)
}
