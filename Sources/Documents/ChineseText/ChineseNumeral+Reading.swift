extension ChineseNumeral {
  /// The number with which scalars begin, as `text` writes it, and how many scalars it takes:
  /// 十二、…… is 12 in two. Nil where none begins there, or one that nobody writes so: 一十, 二〇.
  package static func reading(
    _ scalars: ArraySlice<Unicode.Scalar>
  ) -> (number: Int, length: Int)? {
    let written = scalars.prefix(longest).prefix {
      digits.contains($0) || value(ofPlace: $0) != nil
    }
    guard !written.isEmpty, written.count < longest else { return nil }
    let number = written.reduce(into: Sum()) { $0.add($1) }.total
    guard text(number)?.unicodeScalars.elementsEqual(written) == true else { return nil }
    return (number, written.count)
  }

  /// Longer than 九百九十九; a line of a thousand numerals is read no further.
  private static let longest = 8
  private static let digits = Array("零一二三四五六七八九".unicodeScalars)

  private static func value(ofPlace scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十": 10
    case "百": 100
    default: nil
    }
  }

  /// Adds digits up, each times the place after it.
  private struct Sum {
    private var whole = 0
    private var digit: Int?

    var total: Int { whole + (digit ?? 0) }

    mutating func add(_ scalar: Unicode.Scalar) {
      if let place = ChineseNumeral.value(ofPlace: scalar) {
        whole += (digit ?? 1) * place
        digit = nil
      } else {
        digit = ChineseNumeral.digits.firstIndex(of: scalar)
      }
    }
  }
}
