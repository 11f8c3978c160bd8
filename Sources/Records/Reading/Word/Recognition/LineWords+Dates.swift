extension LineWords {
  /// Whether the line is a date and nothing else: 2022年3月14日, 二〇二二年三月十四日, 2022年　月　日.
  var isDate: Bool { !isCut && dateLength(at: 0) == count }

  /// The last date of the line.
  var lastDate: Range<Int>? {
    for start in scalars.indices.reversed() {
      guard let length = dateLength(at: start) else { continue }
      // 22年 is the end of 2022年.
      let first = (max(0, start - 2)..<start).first { first in
        dateLength(at: first).map { first + $0 == start + length } ?? false
      }
      return (first ?? start)..<start + length
    }
    return nil
  }

  private func dateLength(at start: Int) -> Int? {
    chineseDate(at: start) ?? numericDate(at: start)
  }

  private func chineseDate(at start: Int) -> Int? {
    let year = end(of: Self.yearSigns, from: start, atMost: 4)
    guard year - start == 4 || year - start == 2, has("年", at: year) else { return nil }
    let month = end(of: Self.daySigns, from: year + 1, atMost: 2)
    guard has("月", at: month) else { return nil }
    let day = end(of: Self.daySigns, from: month + 1, atMost: 3)
    guard has("日", at: day) || has("号", at: day) else { return nil }
    return day + 1 - start
  }

  /// 2022-03-14, 2022.3.14, 2022/3/14
  private func numericDate(at start: Int) -> Int? {
    let year = endOfDigits(from: start)
    guard year - start == 4, year < count, "-./".unicodeScalars.contains(scalars[year]) else {
      return nil
    }
    let month = endOfDigits(from: year + 1)
    guard (1...2).contains(month - year - 1), month < count, scalars[month] == scalars[year] else {
      return nil
    }
    let day = endOfDigits(from: month + 1)
    return (1...2).contains(day - month - 1) ? day - start : nil
  }

  private func end(of signs: Set<Unicode.Scalar>, from start: Int, atMost limit: Int) -> Int {
    var end = start
    while end < count, end < start + limit, signs.contains(scalars[end]) { end += 1 }
    return end
  }

  private static let yearSigns = Set("0123456789〇○零OＯo一二三四五六七八九XxＸ×*".unicodeScalars)
  private static let daySigns = Set("0123456789〇零一二三四五六七八九十廿XxＸ×*".unicodeScalars)
}
