import Documents

extension [MarkdownNode] {
  /// The words of a heading without the official number that a person or the writer put before them.
  func droppingNumber(of series: HeadingSeries) -> [MarkdownNode] {
    guard var first, case .text(let words) = first.kind,
      let length = series.numberLength(in: words)
    else { return self }
    let rest = words.unicodeScalars.dropFirst(length).drop { $0 == " " }
    first = MarkdownNode(
      kind: .text(String(String.UnicodeScalarView(rest))), line: first.line, column: first.column,
      lastLine: first.lastLine)
    return rest.isEmpty ? Array(dropFirst()) : [first] + dropFirst()
  }

  /// An official number before the words that belongs to another level; nil where they bear their own
  /// level's, or none.
  func foreignNumber(at series: HeadingSeries) -> (words: String, series: HeadingSeries)? {
    guard case .text(let words)? = first?.kind, series.numberLength(in: words) == nil else {
      return nil
    }
    for other in HeadingSeries.allCases {
      guard let length = other.numberLength(in: words) else { continue }
      let scalars = words.unicodeScalars
      // 1.5倍罚款 begins with no number of a heading.
      if let next = scalars.dropFirst(length).first, HeadingSeries.isArabic(next) { return nil }
      return (String(String.UnicodeScalarView(scalars.prefix(length))), other)
    }
    return nil
  }
}

extension HeadingSeries {
  /// The scalars of `一、`, `（一）`, `1.` or `（1）` at the head of the words; nil where there is none.
  fileprivate func numberLength(in words: String) -> Int? {
    let scalars = Array(words.unicodeScalars.prefix(12))
    switch self {
    case .first: return Self.length(scalars, from: 0, of: Self.isChinese, until: "、")
    case .second: return Self.bracketed(scalars, of: Self.isChinese)
    case .third: return Self.length(scalars, from: 0, of: Self.isArabic, until: ".．")
    case .fourth: return Self.bracketed(scalars, of: Self.isArabic)
    }
  }

  private static func bracketed(
    _ scalars: [Unicode.Scalar], of isNumeral: (Unicode.Scalar) -> Bool
  ) -> Int? {
    guard let first = scalars.first, first == "（" || first == "(" else { return nil }
    return length(scalars, from: 1, of: isNumeral, until: "）)")
  }

  private static func length(
    _ scalars: [Unicode.Scalar], from start: Int, of isNumeral: (Unicode.Scalar) -> Bool,
    until end: String
  ) -> Int? {
    let numerals = scalars[start...].prefix(while: isNumeral)
    guard !numerals.isEmpty, numerals.endIndex < scalars.count,
      end.unicodeScalars.contains(scalars[numerals.endIndex])
    else { return nil }
    return numerals.endIndex + 1
  }

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    "零〇一二三四五六七八九十百千".unicodeScalars.contains(scalar)
  }

  fileprivate static func isArabic(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }
}
