extension StringProtocol {
  /// The middle covered (掩码). The full-width asterisk is no mark of Markdown or YAML, as the other is.
  package func covered(keeping head: Int, and tail: Int) -> String {
    let hidden = Swift.max(0, count - head - tail)
    return prefix(head) + String(repeating: "＊", count: hidden) + suffix(tail)
  }
}

extension UInt8 {
  /// The value of a digit of ASCII.
  var digitValue: Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) ? Int(self - UInt8(ascii: "0")) : nil
  }
}
