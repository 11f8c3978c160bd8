/// The colophon (版记), GB/T 9704—2012, 7.4: between two rules at the foot of the last page.
package struct Colophon: Sendable, Hashable {
  /// 主送机关 that would leave no room for the text on the first page (7.3.2), with the colon left out.
  package var addressees: [Inline]?
  /// 抄送机关, without the label and the full stop (7.4.2).
  package var copies: [Inline]?
  /// 印发机关 (7.4.3).
  package var printer: [Inline]?
  /// 印发日期, without 印发 after it: 2022年3月14日.
  package var printDate: [Inline]?

  package init(
    addressees: [Inline]? = nil, copies: [Inline]? = nil, printer: [Inline]? = nil,
    printDate: [Inline]? = nil
  ) {
    self.addressees = addressees
    self.copies = copies
    self.printer = printer
    self.printDate = printDate
  }
}
