import Documents

/// A number in digits of either width or in Han, as after 附件: 附件2, 附件二.
struct PlainNumber: Sendable, Hashable {
  let value: Int
  let range: Range<Int>

  init?(_ text: [Unicode.Scalar], from start: Int) {
    if let (number, length) = ChineseNumeral.reading(text[min(start, text.count)...]) {
      self.value = number
      self.range = start..<start + length
      return
    }
    let digits = text[min(start, text.count)...].prefix { $0.digitValue != nil }
    guard (1...2).contains(digits.count) else { return nil }
    self.value = digits.compactMap(\.digitValue).reduce(0) { $0 * 10 + $1 }
    self.range = start..<digits.endIndex
  }
}
